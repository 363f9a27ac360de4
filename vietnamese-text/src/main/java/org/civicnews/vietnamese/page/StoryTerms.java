package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.civicnews.people.OrganizationRef;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.Handling;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.RoyaltyPolicyBuilder;
import org.civicnews.submission.TermsClause;
import org.jspecify.annotations.Nullable;

/** What the clauses of a call for stories say, read from their words. */
final class StoryTerms {
    private final WordLists words;
    private final List<TermsClause> clauses;

    StoryTerms(WordLists words, List<TermsClause> clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** Tells whether a line without a bullet speaks like a clause of a call: of payment, or of rights, secrecy, answers. */
    static boolean speaksOfSending(WordLists words, String line) {
        ClauseKind kind = kind(words, line);
        if (kind.equals(ClauseKind.ROYALTY)) {
            return true;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return words.holds(lower, WordList.SENDING) && !kind.equals(ClauseKind.OTHER)
                || words.holds(lower, WordList.SENDING_ASKED);
    }

    /** What a clause is about: payment and rights are said in their own words, topic, secrecy and answers in looser ones. */
    static ClauseKind kind(WordLists words, String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        if (words.holds(lower, WordList.ROYALTY)) {
            return ClauseKind.ROYALTY;
        }
        if (words.holds(lower, WordList.AUTHORSHIP)) {
            return ClauseKind.AUTHORSHIP;
        }
        if (words.holds(lower, WordList.TOPIC)) {
            return ClauseKind.TOPIC;
        }
        if (words.holds(lower, WordList.SECRECY) || words.holds(lower, WordList.EDITING)) {
            return ClauseKind.HANDLING;
        }
        return words.holds(lower, WordList.ANSWERS) ? ClauseKind.ANSWERS : ClauseKind.OTHER;
    }

    /** The things listed in the clause about topics: after its colon, or after {@code về}. */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (TermsClause clause : clauses) {
            String text = clause.text();
            int end = sentenceEnd(text, 0);
            int colon = text.indexOf(':');
            int about = text.toLowerCase(Locale.ROOT).indexOf("về ");
            int start = colon > 0 && colon < end ? colon + 1 : about >= 0 ? about + 3 : end;
            if (clause.kind().equals(ClauseKind.TOPIC) && start < end) {
                topics.addAll(LineShape.parts(text.substring(start, end), ","));
            }
        }
        return topics;
    }

    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (".…;".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Who promises secrecy or reserves the right to edit: the capitalised name before the verb. */
    Optional<OrganizationRef> controller() {
        for (TermsClause clause : clauses) {
            String text = clause.text();
            String lower = text.toLowerCase(Locale.ROOT);
            for (String verb : words.list(WordList.CONTROLLER_VERB)) {
                int at = lower.length() == text.length() ? lower.indexOf(verb) : -1;
                String name = at > 0 ? nameBefore(text, at) : null;
                if (name != null) {
                    return Optional.of(OrganizationRef.named(name));
                }
            }
        }
        return Optional.empty();
    }

    /** The run of capitalised words that ends before an offset, auxiliaries between them passed over. */
    private @Nullable String nameBefore(String text, int offset) {
        int end = beforeAuxiliaries(text, offset);
        int start = end;
        for (int word = capitalStart(text, end); word >= 0; word = capitalStart(text, start)) {
            start = word;
        }
        String name = text.substring(start, end);
        return start < end && !words.list(WordList.GENERIC).contains(name.toLowerCase(Locale.ROOT)) ? name : null;
    }

    /** Where the words before the auxiliaries end that end at an offset. */
    private int beforeAuxiliaries(String text, int offset) {
        int end = LineShape.spaceStart(text, offset);
        for (int start = auxiliaryStart(text, end); start >= 0; start = auxiliaryStart(text, end)) {
            end = LineShape.spaceStart(text, start);
        }
        return end;
    }

    private int auxiliaryStart(String text, int end) {
        for (String auxiliary : words.list(WordList.AUXILIARY)) {
            int start = end - auxiliary.length();
            if (start > 0 && text.startsWith(auxiliary, start) && LineShape.isSpace(text.charAt(start - 1))) {
                return start;
            }
        }
        return -1;
    }

    /** Where the last word before an offset begins, -1 if it is not capitalised or a stop parts it from what follows. */
    private static int capitalStart(String text, int offset) {
        int end = LineShape.spaceStart(text, offset);
        int start = end;
        while (start > 0 && !LineShape.isSpace(text.charAt(start - 1))) {
            start--;
        }
        boolean capital = start < end && Character.isUpperCase(text.codePointAt(start));
        return capital && ".:;,".indexOf(text.charAt(end - 1)) < 0 ? start : -1;
    }

    Handling handling() {
        return Handling.builder()
                .confidential(anyHolds(WordList.SECRECY))
                .mayBeEdited(clauses.stream().anyMatch(clause -> promisesEditing(clause.text())))
                .build();
    }

    private boolean promisesEditing(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        return words.holds(lower.replace("ban biên tập", ""), WordList.EDITING) && !lower.contains("không biên tập");
    }

    /** Who answers, in the order in which the clauses name them. */
    List<AnswerSource> answers() {
        List<AnswerSource> answers = new ArrayList<>();
        for (TermsClause clause : clauses) {
            String lower = clause.text().toLowerCase(Locale.ROOT);
            if (words.holds(lower, WordList.ANSWERS)) {
                Map<Integer, AnswerSource> named = new TreeMap<>();
                named.put(firstOf(lower, words.list(WordList.ANSWERED_BY_READER)), AnswerSource.READER);
                named.put(firstOf(lower, words.list(WordList.ANSWERED_BY_EXPERT)), AnswerSource.EXPERT);
                named.put(firstOf(lower, words.list(WordList.ANSWERED_BY_DESK)), AnswerSource.DESK);
                named.remove(lower.length()); // not named
                named.values().stream()
                        .filter(source -> !answers.contains(source))
                        .forEach(answers::add);
            }
        }
        return answers;
    }

    /** The most words allowed: a number right before {@code từ} or {@code chữ} and right after a word that sets a limit. */
    OptionalInt wordLimit() {
        for (TermsClause clause : clauses) {
            String lower = clause.text().toLowerCase(Locale.ROOT);
            for (int i = 0; i < lower.length(); i++) {
                if (beginsNumber(lower, i) && countsWords(lower, i) && isLimit(lower, i)) {
                    return number(lower, i);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean beginsNumber(String text, int at) {
        return LineShape.isDigit(text, at)
                && (at == 0 || !LineShape.isDigit(text, at - 1) && text.charAt(at - 1) != '.');
    }

    private boolean countsWords(String text, int number) {
        int end = number;
        while (isInNumber(text, end)) {
            end++;
        }
        String unit = text.substring(end).stripLeading();
        return words.list(WordList.COUNTED).stream().anyMatch(unit::startsWith);
    }

    private boolean isLimit(String text, int number) {
        String before = text.substring(0, number).stripTrailing();
        return words.list(WordList.LIMIT).stream().anyMatch(before::endsWith);
    }

    /** A digit, or a point between thousands. */
    private static boolean isInNumber(String text, int at) {
        return LineShape.isDigit(text, at)
                || at < text.length() && text.charAt(at) == '.' && LineShape.isDigit(text, at + 1);
    }

    Optional<RoyaltyPolicy> royalty() {
        for (TermsClause clause : clauses) {
            if (clause.kind().equals(ClauseKind.ROYALTY)) {
                return Optional.of(royalty(clause));
            }
        }
        return Optional.empty();
    }

    private RoyaltyPolicy royalty(TermsClause clause) {
        RoyaltyWords royalty = new RoyaltyWords(words, clause.text().toLowerCase(Locale.ROOT));
        RoyaltyPolicyBuilder policy = RoyaltyPolicy.builder()
                .clauseId(clause.id())
                .statement(clause.text())
                .kind(royalty.kind());
        royalty.amount().ifPresent(amount -> policy.amount(amount).currency("VND"));
        return policy.build();
    }

    /** The first whole number at or after an offset, its thousands grouped by points or not; at most 999,999,999. */
    static OptionalInt number(String text, int from) {
        int at = from;
        while (at < text.length() && !LineShape.isDigit(text, at)) {
            at++;
        }
        int value = 0;
        int digits = 0;
        while (isInNumber(text, at) && digits < 9) {
            if (text.charAt(at) != '.') {
                value = value * 10 + text.charAt(at) - '0';
                digits++;
            }
            at++;
        }
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private boolean anyHolds(WordList list) {
        return clauses.stream().anyMatch(clause -> words.holds(clause.text().toLowerCase(Locale.ROOT), list));
    }

    private static int firstOf(String lower, List<String> phrases) {
        int first = lower.length();
        for (String word : phrases) {
            int at = lower.indexOf(word);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }
}

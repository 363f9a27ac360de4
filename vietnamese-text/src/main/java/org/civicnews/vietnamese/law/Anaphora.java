package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents of back-references ({@code Luật này}, bare {@code Luật}): the last one of the type, unless something
 * makes that doubtful. Used once per document; not thread-safe.
 */
final class Anaphora {
    private static final int REACH = 3;
    private static final int PARENTHESIS = 300;

    /** A mention that a back-reference may mean. */
    private record Antecedent(Entity entity, int sentence, boolean aside, int text, int end) {}

    private final Lexicon lexicon;
    private final List<CitedText> texts;
    private final List<List<@Nullable Entity>> resolved;
    private final List<Antecedent> history = new ArrayList<>();
    private final SentenceCount sentences;

    Anaphora(Lexicon lexicon, List<CitedText> texts, List<List<@Nullable Entity>> resolved) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.resolved = resolved;
        this.sentences = new SentenceCount(lexicon.words);
    }

    void run() {
        for (int i = 0; i < texts.size(); i++) {
            sentences.begin(texts.get(i).text());
            for (int j = 0; j < texts.get(i).mentions().size(); j++) {
                mention(i, j);
            }
            sentences.end();
        }
    }

    private void mention(int text, int index) {
        LegalMention mention = texts.get(text).mentions().get(index);
        int sentence = sentences.at(mention.core().start());
        Entity entity = resolved.get(text).get(index);
        if (entity == null && mention.kind().equals(MentionKind.ANAPHOR)) {
            entity = find(mention, text, sentence);
            if (entity != null) {
                entity.mentions++;
                resolved.get(text).set(index, entity);
            }
        }
        if (entity != null) {
            boolean aside = isAside(text, index);
            history.add(new Antecedent(entity, sentence, aside, text, mention.core().end()));
        }
    }

    private @Nullable Entity find(LegalMention mention, int text, int sentence) {
        boolean bare = isBare(mention);
        DocumentType type = mention.documentType();
        Antecedent last = null;
        Entity only = null;
        boolean several = false;
        for (int i = history.size() - 1; i >= 0; i--) {
            Antecedent one = history.get(i);
            if (!isOfType(one.entity(), type)) {
                continue;
            }
            several |= only != null && only != one.entity();
            only = only == null ? one.entity() : only;
            if (last == null && !one.aside()) {
                last = one;
            }
        }
        if (only == null) {
            return null;
        }
        if (!several) {
            return bare || isNear(last, sentence) && isClear(last, mention, text, type) ? only : null;
        }
        Entity head = headline(type);
        if (head != null) {
            return head;
        }
        boolean near = last != null && (bare || isNear(last, sentence)) && isClear(last, mention, text, type);
        return near && last != null ? last.entity() : null;
    }

    private static boolean isNear(@Nullable Antecedent last, int sentence) {
        return last != null && sentence - last.sentence() <= REACH;
    }

    private static boolean isBare(LegalMention mention) {
        return mention.span(MentionField.TYPE).filter(mention.core()::equals).isPresent();
    }

    private static boolean isOfType(Entity entity, DocumentType type) {
        return entity.type.equals(type);
    }

    /** Gives the document of the headline if most of what is said of its type is said of it. */
    private @Nullable Entity headline(DocumentType type) {
        Entity head = null;
        int total = 0;
        for (Antecedent one : history) {
            if (isOfType(one.entity(), type)) {
                total++;
                if (one.entity().heads && head == null) {
                    head = one.entity();
                }
            }
        }
        if (head == null) {
            return null;
        }
        int own = 0;
        for (Antecedent one : history) {
            own += one.entity() == head ? 1 : 0;
        }
        return own * 3 > total * 2 ? head : null;
    }

    /** Tells whether a mention stands in parentheses, in a quoted subject, or as what another document changes. */
    private boolean isAside(int text, int index) {
        CitedText cited = texts.get(text);
        LegalMention mention = cited.mentions().get(index);
        int start = mention.core().start();
        if (isEnclosed(cited.text(), start) || sentences.isObject(lexicon, start)) {
            return true;
        }
        if (index == 0) {
            return false;
        }
        LegalMention before = cited.mentions().get(index - 1);
        return before.full().end() > start && before.core().end() <= start;
    }

    private static boolean isEnclosed(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i < PARENTHESIS; i--) {
            char c = text.charAt(i);
            if (c == '(') {
                return true;
            }
            if (c == ')' || c == '\n') {
                return false;
            }
        }
        return false;
    }

    /** Tells whether no document of the type stands between that was not recognised. */
    private boolean isClear(@Nullable Antecedent last, LegalMention mention, int text, DocumentType type) {
        if (last == null || last.text() != text) {
            return last != null && sentences.isClear(lexicon, 0, mention.core().start(), type, texts.get(text).mentions());
        }
        return sentences.isClear(lexicon, last.end(), mention.core().start(), type, texts.get(text).mentions());
    }
}

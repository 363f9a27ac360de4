package org.civicnews.vietnamese.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.people.OrganizationRef;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.Handling;
import org.civicnews.submission.RoyaltyKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.TermsClause;
import org.jspecify.annotations.Nullable;

/** What the clauses of a call for stories say, read from their words. */
final class StoryTerms {
    private static final List<String> ROYALTY = List.of("nhuận bút", "thù lao", "trả tiền bài");
    private static final List<String> AUTHORSHIP = List.of(
            "bản quyền",
            "sáng tác",
            "chịu trách nhiệm",
            "câu chuyện thật",
            "có thật",
            "sao chép",
            "chính mình",
            "tự viết",
            "chưa đăng",
            "chưa từng đăng");
    private static final List<String> SECRECY = List.of("bảo mật", "giữ bí mật", "giữ kín", "không tiết lộ", "ẩn danh");
    private static final List<String> EDITING = List.of("biên tập", "chỉnh sửa", "rút gọn", "cắt gọn");
    private static final List<String> ANSWERS =
            List.of("lắng nghe", "tư vấn", "giải đáp", "trả lời", "tháo gỡ", "chia sẻ cùng");
    private static final List<String> TOPIC =
            List.of("nội dung về", "chủ đề", "nội dung xoay quanh", "viết về", "đề tài");
    private static final List<String> SENDING = List.of(
            "bạn đọc",
            "độc giả",
            "người gửi",
            "tác giả",
            "bài viết",
            "bài gửi",
            "câu chuyện",
            "tòa soạn",
            "toà soạn",
            "gửi về",
            "ban biên tập");
    private static final List<String> NO_ROYALTY = List.of(
            "không có", "không trả", "không tính", "không chi trả", "không nhận", "không kèm", "chưa có", "miễn");

    private final List<TermsClause> clauses;

    StoryTerms(List<TermsClause> clauses) {
        this.clauses = clauses;
    }

    /** Tells whether a line without a bullet speaks like a clause of a call. */
    static boolean speaksOfSending(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return holds(lower, SENDING)
                && (kind(line) != ClauseKind.OTHER || holds(lower, List.of("gửi", "xin", "vui lòng")));
    }

    /** What a clause is about: payment and rights are said in their own words, topic, secrecy and answers in looser ones. */
    static ClauseKind kind(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        if (holds(lower, ROYALTY)) {
            return ClauseKind.ROYALTY;
        }
        if (holds(lower, AUTHORSHIP)) {
            return ClauseKind.AUTHORSHIP;
        }
        if (holds(lower, TOPIC)) {
            return ClauseKind.TOPIC;
        }
        if (holds(lower, SECRECY) || holds(lower, EDITING)) {
            return ClauseKind.HANDLING;
        }
        return holds(lower, ANSWERS) ? ClauseKind.ANSWERS : ClauseKind.OTHER;
    }

    /** The things listed after the colon of the clause about topics. */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (TermsClause clause : clauses) {
            int colon = clause.text().indexOf(':');
            if (clause.kind().equals(ClauseKind.TOPIC) && colon > 0) {
                String list = clause.text().substring(colon + 1, sentenceEnd(clause.text(), colon + 1));
                for (String topic : parts(list)) {
                    topics.add(topic);
                }
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

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                String part = LineShape.strip(list.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Who promises secrecy or reserves the right to edit: the capitalised name before the verb. */
    Optional<OrganizationRef> controller() {
        for (TermsClause clause : clauses) {
            String text = clause.text();
            String lower = text.toLowerCase(Locale.ROOT);
            for (String verb : List.of(
                    "bảo mật", "giữ bí mật", "cam kết", "có quyền biên tập", "được quyền biên tập", "sẽ biên tập")) {
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
    private static @Nullable String nameBefore(String text, int offset) {
        int end = offset;
        boolean passed = true;
        while (passed) {
            passed = false;
            while (end > 0 && LineShape.isSpace(text.charAt(end - 1))) {
                end--;
            }
            for (String auxiliary : List.of("sẽ", "được", "xin", "luôn", "có quyền")) {
                int start = end - auxiliary.length();
                if (start > 0 && text.startsWith(auxiliary, start) && LineShape.isSpace(text.charAt(start - 1))) {
                    end = start;
                    passed = true;
                }
            }
        }
        int start = end;
        int word = end;
        while (word > 0) {
            int from = word;
            while (from > 0 && !LineShape.isSpace(text.charAt(from - 1))) {
                from--;
            }
            if (from == word
                    || !Character.isUpperCase(text.codePointAt(from))
                    || ".:;,".indexOf(text.charAt(word - 1)) >= 0) {
                break;
            }
            start = from;
            word = from;
            while (word > 0 && LineShape.isSpace(text.charAt(word - 1))) {
                word--;
            }
        }
        return start < end ? text.substring(start, end) : null;
    }

    Handling handling() {
        return Handling.builder()
                .confidential(anyHolds(SECRECY))
                .mayBeEdited(clauses.stream().anyMatch(clause -> promisesEditing(clause.text())))
                .build();
    }

    private static boolean promisesEditing(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        return holds(lower.replace("ban biên tập", ""), EDITING) && !lower.contains("không biên tập");
    }

    List<AnswerSource> answers() {
        List<AnswerSource> answers = new ArrayList<>();
        for (TermsClause clause : clauses) {
            String lower = clause.text().toLowerCase(Locale.ROOT);
            if (holds(lower, ANSWERS)) {
                add(
                        answers,
                        AnswerSource.READER,
                        lower,
                        List.of("độc giả", "bạn đọc khác", "bạn đọc lắng nghe", "cộng đồng"));
                add(answers, AnswerSource.EXPERT, lower, List.of("chuyên gia", "bác sĩ", "luật sư"));
                add(
                        answers,
                        AnswerSource.DESK,
                        lower,
                        List.of("ban biên tập", "tòa soạn", "toà soạn", "biên tập viên"));
            }
        }
        return answers;
    }

    private static void add(List<AnswerSource> answers, AnswerSource source, String lower, List<String> words) {
        if (!answers.contains(source) && holds(lower, words)) {
            answers.add(source);
        }
    }

    OptionalInt wordLimit() {
        for (TermsClause clause : clauses) {
            String lower = clause.text().toLowerCase(Locale.ROOT);
            for (String most : List.of("không quá", "tối đa", "dưới", "không vượt quá")) {
                int at = lower.indexOf(most);
                OptionalInt number = at < 0 ? OptionalInt.empty() : number(lower, at + most.length());
                if (number.isPresent() && (lower.indexOf("từ", at) > 0 || lower.indexOf("chữ", at) > 0)) {
                    return number;
                }
            }
        }
        return OptionalInt.empty();
    }

    Optional<RoyaltyPolicy> royalty() {
        for (TermsClause clause : clauses) {
            if (clause.kind().equals(ClauseKind.ROYALTY)) {
                return Optional.of(royalty(clause));
            }
        }
        return Optional.empty();
    }

    private static RoyaltyPolicy royalty(TermsClause clause) {
        String lower = clause.text().toLowerCase(Locale.ROOT);
        var policy = RoyaltyPolicy.builder().clauseId(clause.id()).statement(clause.text());
        int about = firstOf(lower, ROYALTY);
        if (holds(lower.substring(0, about), NO_ROYALTY)) {
            return policy.kind(RoyaltyKind.NONE).build();
        }
        OptionalInt amount = money(lower, about);
        if (amount.isEmpty()) {
            return policy.kind(RoyaltyKind.NEGOTIABLE).build();
        }
        boolean perWord = lower.contains("đồng/từ") || lower.contains("đồng một từ") || lower.contains("đ/từ");
        return policy.kind(perWord ? RoyaltyKind.PER_WORD : RoyaltyKind.FIXED)
                .amount(BigDecimal.valueOf(amount.getAsInt()))
                .currency("VND")
                .build();
    }

    /** The sum of money after an offset: a number before {@code đồng}, {@code đ} or {@code VND}. */
    private static OptionalInt money(String lower, int from) {
        for (int i = from; i < lower.length(); i++) {
            boolean starts = Character.isDigit(lower.charAt(i)) && !Character.isDigit(lower.charAt(i - 1));
            if (starts) {
                int end = i;
                while (end < lower.length() && (Character.isDigit(lower.charAt(end)) || lower.charAt(end) == '.')) {
                    end++;
                }
                String unit = LineShape.strip(lower.substring(end, Math.min(lower.length(), end + 6)));
                if (unit.startsWith("đồng")
                        || unit.startsWith("đ")
                        || unit.startsWith("vnd")
                        || unit.startsWith("vnđ")) {
                    return number(lower, i);
                }
                i = end;
            }
        }
        return OptionalInt.empty();
    }

    /** The first whole number at or after an offset, its thousands grouped by points or not; at most 999,999,999. */
    static OptionalInt number(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text, at)) {
            at++;
        }
        int value = 0;
        int digits = 0;
        while (at < text.length()
                && (isDigit(text, at) || text.charAt(at) == '.' && isDigit(text, at + 1))
                && digits < 9) {
            if (text.charAt(at) != '.') {
                value = value * 10 + text.charAt(at) - '0';
                digits++;
            }
            at++;
        }
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean anyHolds(List<String> words) {
        return clauses.stream().anyMatch(clause -> holds(clause.text().toLowerCase(Locale.ROOT), words));
    }

    private static int firstOf(String lower, List<String> words) {
        int first = lower.length();
        for (String word : words) {
            int at = lower.indexOf(word);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }

    private static boolean holds(String lower, List<String> words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

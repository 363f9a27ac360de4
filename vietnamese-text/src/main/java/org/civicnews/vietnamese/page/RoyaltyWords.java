package org.civicnews.vietnamese.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.civicnews.submission.RoyaltyKind;
import org.jspecify.annotations.Nullable;

/** What a clause says of payment (nhuận bút), read from its words. */
final class RoyaltyWords {
    private static final int LONGEST_NUMBER = 15;

    private final WordLists words;
    private final String clause;
    private final int name;
    private final int nameEnd;
    private final Sum sum;

    /** A sum of money and where it stands. */
    private record Sum(Optional<BigDecimal> amount, int end, boolean range) {}

    /**
     * Reads a clause.
     *
     * @param words what payment, money and their negation are called
     * @param clause the clause in lower case, one that names payment
     */
    RoyaltyWords(WordLists words, String clause) {
        this.words = words;
        this.clause = clause;
        int at = -1;
        int end = -1;
        for (String word : words.list(WordList.ROYALTY)) {
            int found = clause.indexOf(word);
            if (found >= 0 && (at < 0 || found < at)) {
                at = found;
                end = found + word.length();
            }
        }
        this.name = Math.max(0, at);
        this.nameEnd = Math.max(0, end);
        this.sum = sum();
    }

    /** {@return how it is paid; a sum that is a range, or left to rules, is told by the statement alone} */
    RoyaltyKind kind() {
        if (isDenied() || sum.amount().filter(amount -> amount.signum() == 0).isPresent()) {
            return RoyaltyKind.NONE;
        }
        if (sum.amount().isPresent() && !sum.range()) {
            return isPerWord() ? RoyaltyKind.PER_WORD : RoyaltyKind.FIXED;
        }
        return words.holds(clause, WordList.BY_RULES) ? RoyaltyKind.BY_RULES : RoyaltyKind.NEGOTIABLE;
    }

    /** {@return how much, empty if no one sum is told} */
    Optional<BigDecimal> amount() {
        return isDenied() || sum.range() ? Optional.empty() : sum.amount().filter(amount -> amount.signum() > 0);
    }

    /** Whether a negation stands right before the word, or right after it. */
    private boolean isDenied() {
        String before = clause.substring(0, name).stripTrailing();
        String after = clause.substring(nameEnd);
        int said = 0;
        while (said < after.length()
                && (LineShape.isSpace(after.charAt(said)) || ":-–".indexOf(after.charAt(said)) >= 0)) {
            said++;
        }
        after = after.substring(said);
        boolean negatedAfter =
                after.startsWith("không") && !after.startsWith("không dưới") && !after.startsWith("không quá");
        return words.list(WordList.ROYALTY_NEGATION).stream().anyMatch(before::endsWith) || negatedAfter;
    }

    /** {@code đồng/từ}, {@code đồng mỗi từ}, {@code đ một chữ}. */
    private boolean isPerWord() {
        String after = clause.substring(sum.end()).stripLeading();
        for (String each : words.list(WordList.PER_WORD)) {
            if (after.startsWith(each)) {
                String unit = after.substring(each.length()).stripLeading();
                return words.list(WordList.COUNTED).stream().anyMatch(unit::startsWith);
            }
        }
        return false;
    }

    private Sum sum() {
        for (int i = 0; i < clause.length(); i++) {
            boolean starts = isDigit(i) && (i == 0 || !isDigit(i - 1) && clause.charAt(i - 1) != '.');
            Sum found = starts ? sumAt(i) : null;
            if (found != null) {
                return found;
            }
        }
        return new Sum(Optional.empty(), 0, false);
    }

    /** The sum whose number begins at an offset, null if it is no money. */
    private @Nullable Sum sumAt(int start) {
        int end = numberEnd(start);
        int unit = LineShape.spaceEnd(clause, end);
        int unitEnd = unit;
        while (unitEnd < clause.length() && Character.isLetter(clause.charAt(unitEnd))) {
            unitEnd++;
        }
        long factor = factor(clause.substring(unit, unitEnd));
        int money = factor > 1 ? LineShape.spaceEnd(clause, unitEnd) : unit;
        int moneyEnd = moneyEnd(money);
        if (moneyEnd == money && factor == 1) {
            return null;
        }
        BigDecimal amount = value(clause.substring(start, end))
                .multiply(BigDecimal.valueOf(factor))
                .stripTrailingZeros();
        return new Sum(
                Optional.of(amount.scale() < 0 ? amount.setScale(0) : amount), moneyEnd, isRange(start, moneyEnd));
    }

    private int numberEnd(int start) {
        int end = start;
        while (end - start < LONGEST_NUMBER
                && (isDigit(end)
                        || end < clause.length() && ".,".indexOf(clause.charAt(end)) >= 0 && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    /** What a number says whose thousands points part, and whose fraction a comma. */
    private static BigDecimal value(String number) {
        String digits = number.replace(".", "").replace(',', '.');
        boolean oneComma = digits.indexOf('.') == digits.lastIndexOf('.');
        return new BigDecimal(oneComma ? digits : digits.replace(".", ""));
    }

    private long factor(String unit) {
        if (words.list(WordList.MILLION).contains(unit)) {
            return 1_000_000;
        }
        return words.list(WordList.THOUSAND).contains(unit) ? 1_000 : 1;
    }

    /** Whether the sum is one end of a range: {@code từ 100.000 đến 300.000 đồng}. */
    private boolean isRange(int start, int end) {
        String before = clause.substring(0, start).stripTrailing();
        String after = clause.substring(end).stripLeading();
        return before.endsWith("đến")
                || before.endsWith("-")
                || before.endsWith("–")
                || after.startsWith("đến")
                || after.startsWith("-");
    }

    /** Where {@code đồng}, {@code đ}, {@code VND} ends, the start if it is none of them. */
    private int moneyEnd(int start) {
        for (String money : words.list(WordList.MONEY)) {
            int end = start + money.length();
            if (clause.startsWith(money, start)
                    && (end == clause.length() || !Character.isLetter(clause.charAt(end)))) {
                return end;
            }
        }
        return start;
    }

    private boolean isDigit(int at) {
        return LineShape.isDigit(clause, at);
    }
}

package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Tokens;

/** Roman numerals (chữ số La Mã). All methods are pure and thread-safe. */
final class Romans {
    private static final String DIGITS = "IVXLC";
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Romans() {}

    static boolean isRoman(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) > 7) {
            return false;
        }
        String text = tokens.text();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Gives the value of a Roman numeral, 0 if it is none. */
    static int value(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = digit(roman.charAt(i));
            int next = i + 1 < roman.length() ? digit(roman.charAt(i + 1)) : 0;
            if (digit == 0) {
                return 0;
            }
            value += digit < next ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }

    /** Writes decimal digits, as of {@code QH15}, in Roman. */
    static String of(String digits) {
        int rest = Integer.parseInt(digits);
        StringBuilder roman = new StringBuilder();
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}

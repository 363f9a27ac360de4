package org.civicnews.vietnamese.text;

/** Letters of other alphabets that look like one of Vietnamese: found where keyboards and fonts were mixed. */
final class LookAlike {
    static final int END = 0x0530;
    private static final char[] LATIN = new char[END];

    static {
        // Latin: eth, African d, dotless i, the script forms of a and g
        pairs("\u00D0Đ\u0189Đ\u00F0đ\u0256đ\u0131i\u0251a\u0261g");
        // Cyrillic
        pairs("аaеeоoрpсcуyхxіiѕsһhԁdкkАAВBЕEКKМMНHОOРPСCТTУYХXІIЅS");
        // Greek
        pairs("οoνvαaιiρpκkυuτtΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX");
    }

    private LookAlike() {}

    private static void pairs(String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            LATIN[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    /** {@return the letter of Vietnamese that the character looks like, U+0000 if none} */
    static char of(char c) {
        return c < END ? LATIN[c] : 0;
    }

    /** {@return whether the look-alike is itself a Latin letter} */
    static boolean isLatin(char c) {
        return c < 0x0370;
    }
}

package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/** Puts the special characters of an address back that urldefense (third form) took out and listed behind it. */
final class UrlDefense {
    private static final String RUN_LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int SHORTEST_RUN = 2;

    private UrlDefense() {}

    /**
     * Restores an address.
     *
     * @param source holds it
     * @param start where it begins
     * @param end where it ends
     * @param taken the characters that were taken out, in their order
     * @return the address, null if the list is too short for it
     */
    static @Nullable Source restore(Source source, int start, int end, String taken) {
        Source.Made made = new Source.Made(end - start + taken.length());
        int next = 0;
        for (int i = start; i < end; i++) {
            int origin = source.origin(i);
            char c = source.text.charAt(i);
            if (c != '*') {
                made.add(c, origin);
                continue;
            }
            int run = 1;
            if (i + 2 < end && source.text.charAt(i + 1) == '*') {
                int length = RUN_LENGTHS.indexOf(source.text.charAt(i + 2));
                if (length < 0) {
                    return null;
                }
                run = length + SHORTEST_RUN;
                i += 2;
            }
            int after = next;
            for (int j = 0; j < run && after <= taken.length(); j++) {
                after += after < taken.length() ? Character.charCount(taken.codePointAt(after)) : 1;
            }
            if (after > taken.length()) {
                return null;
            }
            made.add(taken.substring(next, after), origin);
            next = after;
        }
        return made.source(source.origin(end));
    }
}

package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/** The encoding of RFC 3492 that hides Unicode in the labels of host names, without the {@code xn--} before it. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 0x80;

    private Punycode() {}

    /** {@return the label decoded, null if it is no Punycode} */
    static @Nullable String decode(String encoded) {
        int[] points = new int[encoded.length()];
        int count = 0;
        int delimiter = encoded.lastIndexOf('-');
        for (; count < delimiter; count++) {
            points[count] = encoded.charAt(count);
        }
        int code = FIRST_CODE;
        int bias = FIRST_BIAS;
        int position = 0;
        for (int at = delimiter < 0 ? 0 : delimiter + 1; at < encoded.length(); ) {
            long step = position;
            int weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? digit(encoded.charAt(at++)) : -1;
                if (digit < 0) {
                    return null;
                }
                step += (long) digit * weight;
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                long heavier = (long) weight * (BASE - threshold);
                if (step > Integer.MAX_VALUE || heavier > Integer.MAX_VALUE) {
                    return null;
                }
                weight = (int) heavier;
            }
            count++;
            bias = adapt(step - position, count, position == 0);
            long next = code + step / count;
            if (next > Character.MAX_CODE_POINT) {
                return null;
            }
            code = (int) next;
            position = (int) (step % count);
            System.arraycopy(points, position, points, position + 1, count - 1 - position);
            points[position++] = code;
        }
        return new String(points, 0, count);
    }

    /** {@return the label encoded} */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder encoded = new StringBuilder();
        for (int point : points) {
            if (point < FIRST_CODE) {
                encoded.append((char) point);
            }
        }
        int basic = encoded.length();
        if (basic > 0) {
            encoded.append('-');
        }
        int code = FIRST_CODE;
        int bias = FIRST_BIAS;
        long delta = 0;
        int handled = basic;
        while (handled < points.length) {
            int next = Integer.MAX_VALUE;
            for (int point : points) {
                next = point >= code ? Math.min(next, point) : next;
            }
            delta += (long) (next - code) * (handled + 1);
            code = next;
            for (int point : points) {
                if (point < code) {
                    delta++;
                } else if (point == code) {
                    append(delta, bias, encoded);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            code++;
        }
        return encoded.toString();
    }

    private static void append(long delta, int bias, StringBuilder encoded) {
        long rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                encoded.append(letter((int) rest));
                return;
            }
            encoded.append(letter((int) (threshold + (rest - threshold) % (BASE - threshold))));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static int adapt(long delta, int count, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
    }

    private static int digit(char c) {
        return Ascii.isDigit(c) ? c - '0' + 26 : Ascii.isLetter(c) ? (c | 0x20) - 'a' : -1;
    }

    private static char letter(int digit) {
        return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
    }
}

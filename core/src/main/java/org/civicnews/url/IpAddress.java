package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/** Numbers that browsers take for addresses of machines, in every notation of the WHATWG URL standard. */
final class IpAddress {
    private static final int PIECES = 8;

    private IpAddress() {}

    /** Tells whether the last label of a host in ASCII makes browsers read the host as an IPv4 address. */
    static boolean endsInNumber(String host) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        int start = host.lastIndexOf('.', end - 1) + 1;
        return start < end && (isDecimal(host, start, end) || number(host, start, end) >= 0);
    }

    private static boolean isDecimal(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads an IPv4 address: one to four numbers, decimal, octal (from 0) or hexadecimal (from 0x), the last filling
     * what the others leave.
     *
     * @return the 32 bits, -1 if it is none
     */
    static long v4(String host) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        long address = 0;
        int parts = 0;
        int start = 0;
        while (true) {
            int dot = host.indexOf('.', start);
            boolean last = dot < 0 || dot >= end;
            long part = start < (last ? end : dot) ? number(host, start, last ? end : dot) : -1;
            if (part < 0 || (parts == 3 && !last)) {
                return -1;
            }
            if (last) {
                int bits = 8 * (4 - parts);
                return part < (1L << bits) ? (address << bits) | part : -1;
            }
            if (part > 255) {
                return -1;
            }
            address = address << 8 | part;
            parts++;
            start = dot + 1;
        }
    }

    /** Reads one number of an IPv4 address; above 32 bits all are as good as 2^32. */
    private static long number(String text, int start, int end) {
        int radix = 10;
        int at = start;
        if (end - start >= 2 && text.charAt(start) == '0') {
            boolean hex = (text.charAt(start + 1) | 0x20) == 'x';
            radix = hex ? 16 : 8;
            at += hex ? 2 : 1;
        }
        long value = 0;
        for (; at < end; at++) {
            int digit = Percent.hex(text.charAt(at));
            if (digit < 0 || digit >= radix) {
                return -1;
            }
            value = Math.min(value * radix + digit, 1L << 32);
        }
        return value;
    }

    static String v4Text(long address) {
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    /**
     * Reads an IPv6 address without its brackets.
     *
     * @return its eight pieces, null if it is none
     */
    static int @Nullable [] v6(String text) {
        int[] pieces = new int[PIECES];
        int count = 0;
        int gap = -1;
        int at = 0;
        int end = text.length();
        if (text.startsWith("::")) {
            gap = 0;
            at = 2;
        } else if (text.startsWith(":")) {
            return null;
        }
        while (at < end) {
            if (count == PIECES) {
                return null;
            }
            if (text.charAt(at) == ':') {
                if (gap >= 0) {
                    return null;
                }
                gap = count;
                at++;
                continue;
            }
            int start = at;
            int value = 0;
            while (at < end && at - start < 4 && Percent.hex(text.charAt(at)) >= 0) {
                value = value << 4 | Percent.hex(text.charAt(at++));
            }
            if (at < end && text.charAt(at) == '.') {
                long dotted = at > start && count <= PIECES - 2 ? dotted(text, start) : -1;
                if (dotted < 0) {
                    return null;
                }
                pieces[count++] = (int) (dotted >> 16);
                pieces[count++] = (int) (dotted & 0xFFFF);
                break;
            }
            if (at < end && (text.charAt(at) != ':' || ++at == end)) {
                return null;
            }
            pieces[count++] = value;
        }
        return spread(pieces, count, gap);
    }

    private static int @Nullable [] spread(int[] pieces, int count, int gap) {
        if (gap < 0) {
            return count == PIECES ? pieces : null;
        }
        if (count == PIECES) {
            return null;
        }
        int[] spread = new int[PIECES];
        System.arraycopy(pieces, 0, spread, 0, gap);
        System.arraycopy(pieces, gap, spread, PIECES - (count - gap), count - gap);
        return spread;
    }

    /** Reads the four decimal numbers that may end an IPv6 address, each without zeros before it. */
    private static long dotted(String text, int start) {
        long address = 0;
        int at = start;
        for (int part = 0; part < 4; part++) {
            if (part > 0 && (at >= text.length() || text.charAt(at++) != '.')) {
                return -1;
            }
            int first = at;
            int value = 0;
            while (at < text.length() && at - first < 4 && Ascii.isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            if (at == first || value > 255 || (text.charAt(first) == '0' && at - first > 1)) {
                return -1;
            }
            address = address << 8 | value;
        }
        return at == text.length() ? address : -1;
    }

    /** Writes an IPv6 address as RFC 5952 wants: the longest run of two zeros or more becomes {@code ::}. */
    static String v6Text(int[] pieces) {
        int gap = -1;
        int gapLength = 1;
        for (int i = 0; i < PIECES; i++) {
            int run = i;
            while (run < PIECES && pieces[run] == 0) {
                run++;
            }
            if (run - i > gapLength) {
                gap = i;
                gapLength = run - i;
            }
            i = Math.max(i, run - 1);
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < PIECES; i++) {
            if (i == gap) {
                text.append(i == 0 ? "::" : ":");
                i += gapLength - 1;
            } else {
                text.append(Integer.toHexString(pieces[i])).append(i < PIECES - 1 ? ":" : "");
            }
        }
        return text.append(']').toString();
    }
}

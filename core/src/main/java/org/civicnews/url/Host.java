package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host name, checked by the rules of the WHATWG URL standard. Immutable and thread-safe.
 *
 * @param fault why it is none, null if it is fine; the other parts are then empty
 * @param shown the host in the form it was written in, mapped: Unicode stays Unicode, {@code xn--} stays {@code xn--}
 * @param labels its labels in Unicode; the whole text for an address of a machine
 * @param address whether it is the number of a machine, not a name
 */
record Host(@Nullable Fault fault, String shown, List<String> labels, boolean address) {
    /** What may not stand in a host (forbidden domain code points); controls and the space are told by number. */
    private static final String FORBIDDEN = "#/:<>?@[\\]^|%\u007F";

    private static final Host MISSING = refused(Fault.HOST_MISSING);
    private static final Host INVALID = refused(Fault.HOST_INVALID);

    private static Host refused(Fault fault) {
        return new Host(fault, "", List.of(), false);
    }

    /**
     * Checks a host.
     *
     * @param written the host as written, without the port
     * @return the host, or what is wrong with it
     */
    static Host of(String written) {
        if (written.isEmpty()) {
            return MISSING;
        }
        if (written.charAt(0) == '[') {
            return bracketed(Ascii.lower(written, 0, written.length()));
        }
        String decoded = Percent.decode(written, 0, written.length());
        String mapped = Ascii.isAscii(decoded) ? Ascii.lower(decoded, 0, decoded.length()) : Idna.map(decoded);
        if (mapped == null || mapped.isEmpty() || hasForbidden(mapped)) {
            return INVALID;
        }
        return IpAddress.endsInNumber(mapped) ? numbered(mapped) : named(mapped);
    }

    private static Host bracketed(String written) {
        boolean closed = written.endsWith("]") && written.length() > 1;
        boolean valid = closed && IpAddress.v6(written.substring(1, written.length() - 1)) != null;
        return valid ? new Host(null, written, List.of(written), true) : INVALID;
    }

    private static Host numbered(String mapped) {
        return IpAddress.v4(mapped) < 0 ? INVALID : new Host(null, mapped, List.of(mapped), true);
    }

    private static Host named(String mapped) {
        List<String> labels = new ArrayList<>();
        for (int start = 0; start <= mapped.length(); ) {
            int dot = mapped.indexOf('.', start);
            int end = dot < 0 ? mapped.length() : dot;
            String label = mapped.substring(start, end);
            String unicode = label.startsWith(Idna.PREFIX) ? Idna.decode(label) : label;
            if (unicode == null || !Idna.isValid(unicode)) {
                return INVALID;
            }
            labels.add(unicode);
            start = end + 1;
        }
        if (labels.stream().anyMatch(BidiRule::concerns) && !labels.stream().allMatch(BidiRule::holds)) {
            return INVALID;
        }
        return new Host(null, mapped, List.copyOf(labels), false);
    }

    static boolean hasForbidden(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (isForbidden(host.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isForbidden(char c) {
        return c <= ' ' || (c < 0x80 && FORBIDDEN.indexOf(c) >= 0);
    }

    /** {@return whether the name is made to be misread, null if not} */
    @Nullable
    Fault disguise() {
        for (int i = 0; i < labels.size() && !address; i++) {
            boolean rooted = labels.get(labels.size() - 1).isEmpty();
            boolean top = i > 0 && i == labels.size() - (rooted ? 2 : 1);
            Fault fault = LookAlikes.fault(labels.get(i), top);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    /** {@return the host in ASCII, numbers of machines in their usual notation} */
    String ascii() {
        if (address && shown.charAt(0) == '[') {
            int[] pieces = IpAddress.v6(shown.substring(1, shown.length() - 1));
            return pieces == null ? shown : IpAddress.v6Text(pieces);
        }
        if (address) {
            return IpAddress.v4Text(IpAddress.v4(shown));
        }
        StringBuilder ascii = new StringBuilder(shown.length());
        for (int i = 0; i < labels.size(); i++) {
            ascii.append(i == 0 ? "" : ".").append(Idna.encode(labels.get(i)));
        }
        return ascii.toString();
    }
}

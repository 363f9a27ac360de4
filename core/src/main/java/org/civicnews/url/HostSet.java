package org.civicnews.url;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hosts that a rule is for: endings such as {@code vnexpress.net}, and, in rules that a caller brings, names under
 * any top-level domain such as {@code amazon.*}. Immutable and thread-safe.
 */
final class HostSet {
    private static final String ANY_ENDING = ".*";
    /** {@code amazon.co.uk}: the most labels that may follow a name that stands for all its domains. */
    private static final int LONGEST_ENDING = 2;

    private final HostMap<Boolean> endings;
    private final Set<String> names = new HashSet<>();

    HostSet(List<String> hosts) {
        Map<String, Boolean> known = new HashMap<>();
        for (String host : hosts) {
            if (isOpen(host)) {
                names.add(host.substring(0, host.length() - ANY_ENDING.length()));
            } else {
                known.put(host, true);
            }
        }
        endings = new HostMap<>(known);
    }

    /** Tells whether a host of a rule stands for that name under any top-level domain. */
    static boolean isOpen(String host) {
        return host.endsWith(ANY_ENDING);
    }

    boolean contains(String text, int start, int end) {
        return endings.find(text, start, end) != null || (!names.isEmpty() && isNamed(text, start, end));
    }

    private boolean isNamed(String text, int start, int end) {
        int dot = end;
        for (int labels = 0; labels <= LONGEST_ENDING && dot > start; labels++) {
            int before = text.lastIndexOf('.', dot - 1);
            int from = Math.max(before + 1, start);
            if (labels > 0 && names.contains(text.substring(from, dot))) {
                return true;
            }
            dot = before;
        }
        return false;
    }
}

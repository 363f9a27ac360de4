package org.civicnews.url;

import java.util.List;

/**
 * A kind of address that holds another and leads there by way of somebody who counts. Immutable and thread-safe.
 *
 * @param name what people call it: its first host
 * @param hosts its hosts, with their subdomains
 * @param path the paths of such addresses
 * @param way how the inner address is written
 * @param parameters the parameters that may hold it, the preferred one first
 * @param viewerQuery the parameters that the viewer adds to the inner address, a {@code *} at the end for any ending
 * @param viewerFragment the same for the fragment
 */
record Wrapper(
        String name,
        List<String> hosts,
        PathPattern path,
        Way way,
        List<String> parameters,
        List<String> viewerQuery,
        List<String> viewerFragment) {

    /** How an address is written inside another. */
    enum Way {
        /** As the value of a parameter, percent-encoded. */
        PARAMETER,
        /** As the value of a parameter, {@code a1} before it, in base64url. */
        BASE64,
        /** As the whole query and what follows. */
        WHOLE_QUERY,
        /** In the path, without its scheme: {@code /amp/s/host/path}. */
        AMP,
        /** In the host: {@code host-part.translate.goog}. */
        TRANSLATED,
        /** In a path segment {@code RU=…}, percent-encoded. */
        SEGMENT,
        /** As the value of a parameter, {@code -} for {@code %} and {@code _} for {@code /}. */
        DEFENSE_2,
        /** In the path between {@code __} and {@code __;}, its special characters taken out and listed behind. */
        DEFENSE_3
    }

    /** {@return what {@link Removal#rule()} calls it} */
    String id() {
        return "wrapper:" + name;
    }

    /** {@return the place of a parameter among those that may hold the inner address, -1 if it is none of them} */
    int parameter(String text, int start, int nameEnd) {
        boolean plain = true;
        for (int i = start; i < nameEnd; i++) {
            plain &= text.charAt(i) != '%' && text.charAt(i) != ';';
        }
        if (!plain) {
            return parameters.indexOf(NameTable.read(text, start, nameEnd));
        }
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            if (parameter.length() == nameEnd - start && Ascii.startsWith(text, start, parameter)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether the viewer adds a parameter of a name to the inner address. */
    boolean adds(String text, int start, int nameEnd, boolean fragment) {
        List<String> added = fragment ? viewerFragment : viewerQuery;
        if (added.isEmpty()) {
            return false;
        }
        return added.contains(NameTable.read(text, start, nameEnd));
    }
}

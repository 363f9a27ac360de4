package org.civicnews.formats.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.text.TsvTable;

/** The sites whose videos, posts and maps news pages show, read from {@code page-embeds.tsv}. Immutable and thread-safe. */
final class EmbedHosts {
    private static final EmbedHosts STANDARD =
            new EmbedHosts(TsvTable.read("page-embeds.tsv", EmbedHosts.class.getResourceAsStream("page-embeds.tsv")));

    private final Map<String, String> providers = new HashMap<>();
    private final Set<String> posts = new HashSet<>();

    private EmbedHosts(TsvTable table) {
        for (List<String> row : table.rows()) {
            if (row.get(0).equals("HOST")) {
                providers.put(row.get(1), row.get(2));
            } else {
                posts.add(row.get(1));
            }
        }
    }

    static EmbedHosts standard() {
        return STANDARD;
    }

    /** {@return the name of who serves a host or the domain that it is part of} */
    Optional<String> provider(String host) {
        String domain = host;
        while (true) {
            String provider = providers.get(domain);
            int dot = domain.indexOf('.');
            if (provider != null || dot < 0) {
                return Optional.ofNullable(provider);
            }
            domain = domain.substring(dot + 1);
        }
    }

    /** {@return whether a class attribute is that of a quotation that stands for a post} */
    boolean isPost(String names) {
        if (names.isEmpty() || names.length() > 500) {
            return false;
        }
        for (String post : posts) {
            if (names.contains(post)) {
                return true;
            }
        }
        return false;
    }
}

package org.civicnews.url;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The domains that a name in the rules stands for, such as all countries of {@code google}. Immutable, thread-safe. */
final class HostGroups {
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private HostGroups(UrlTable table) {
        for (List<String> row : table.rows()) {
            groups.put(row.get(0), UrlTable.split(row.get(1), ' '));
        }
    }

    static HostGroups standard() {
        return Standard.GROUPS;
    }

    /** {@return the hosts of a group, empty if there is none of the name} */
    List<String> hosts(String group) {
        return groups.getOrDefault(group, List.of());
    }

    /**
     * Resolves a cell of a table: hosts and groups, parted by spaces. {@code translate.google} stands for that
     * subdomain of every host of the group.
     */
    List<String> resolve(String cell) {
        List<String> hosts = new ArrayList<>();
        for (String word : UrlTable.split(cell, ' ')) {
            int dot = word.lastIndexOf('.');
            if (groups.containsKey(word)) {
                hosts.addAll(hosts(word));
            } else if (groups.containsKey(word.substring(dot + 1))) {
                hosts(word.substring(dot + 1)).forEach(host -> hosts.add(word.substring(0, dot + 1) + host));
            } else {
                hosts.add(word);
            }
        }
        return List.copyOf(hosts);
    }

    private static final class Standard {
        static final HostGroups GROUPS = new HostGroups(UrlTable.resource("hosts.tsv"));

        private Standard() {}
    }
}

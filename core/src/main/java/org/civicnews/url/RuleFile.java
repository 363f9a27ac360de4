package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;

/** Reads the tables of rules and wrappers that come with the library. */
final class RuleFile {
    private static final String ANY = "*";
    private static final String LIKELY = "LIKELY";

    private RuleFile() {}

    static List<UrlRule> rules(UrlTable table) {
        return table.rows().stream().map(RuleFile::rule).toList();
    }

    private static UrlRule rule(List<String> row) {
        RulePlace place = RulePlace.valueOf(row.get(0));
        String name = row.get(3);
        int equals = place == RulePlace.QUERY ? name.indexOf('=') : -1;
        UrlRuleBuilder rule = UrlRule.builder()
                .place(place)
                .addAllPaths(UrlTable.split(row.get(2), ' '))
                .name(equals < 0 ? name : name.substring(0, equals))
                .kind(RemovalKind.of(row.get(5)))
                .certain(!row.get(6).equals(LIKELY))
                .why(row.get(7));
        if (!row.get(1).equals(ANY)) {
            rule.addAllHosts(HostGroups.standard().resolve(row.get(1)));
        }
        if (equals >= 0) {
            rule.value(name.substring(equals + 1));
        }
        if (!row.get(4).isEmpty()) {
            rule.together(row.get(4));
        }
        return rule.build();
    }

    static List<Wrapper> wrappers(UrlTable table) {
        List<Wrapper> wrappers = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> words = UrlTable.split(row.get(0), ' ');
            wrappers.add(new Wrapper(
                    words.get(0),
                    HostGroups.standard().resolve(row.get(0)),
                    PathPattern.of(row.get(1)),
                    Wrapper.Way.valueOf(row.get(2)),
                    UrlTable.split(row.get(3), ' '),
                    UrlTable.split(row.get(4), ' '),
                    UrlTable.split(row.get(5), ' ')));
        }
        return List.copyOf(wrappers);
    }
}

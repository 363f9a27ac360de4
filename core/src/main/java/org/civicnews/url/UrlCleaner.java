package org.civicnews.url;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes out of a web address what tells who is watching, and never what is shown. Start with {@link #standard()}, or
 * {@link #builder()} for rules of your own.
 *
 * <pre>{@code
 * CleanedUrl link = UrlCleaner.standard().clean("https://hanoi.gov.vn/tin?id=7&fbclid=IwAR1");
 * link.result();   // https://hanoi.gov.vn/tin?id=7
 * link.removals(); // TRACKER fbclid
 * }</pre>
 *
 * <p>What stays, stays byte for byte: nothing is decoded, re-ordered or upgraded to https. Only what browsers do anyway
 * is done: spaces at the ends, tabs and line breaks go, scheme and host become lower-case, a needless port goes, dot
 * segments are resolved. Addresses that could deceive are refused: other schemes, user names, backslashes, forged host
 * names. Links inside links of counting services are taken out. Cleaning a clean address changes nothing; the time is
 * proportional to the length. Immutable and thread-safe.
 */
public final class UrlCleaner {
    private final Map<String, UrlRule> byId;
    private final Cleaning level;
    private final boolean wrappers;
    private final List<String> keptHosts;
    private final Rules rules;

    private UrlCleaner(Builder builder) {
        byId = Map.copyOf(builder.rules);
        level = builder.level;
        wrappers = builder.wrappers;
        keptHosts = List.copyOf(builder.keptHosts);
        List<UrlRule> used =
                builder.rules.values().stream().filter(builder::isUsed).toList();
        boolean unwraps = wrappers && level != Cleaning.NOTHING;
        rules = new Rules(used, unwraps ? Standard.WRAPPERS : List.of(), keptHosts);
    }

    /** {@return the cleaner with the rules of the library, read once when it is first asked for} */
    public static UrlCleaner standard() {
        return Standard.CLEANER;
    }

    /** {@return a builder that starts from the rules of the library} */
    public static Builder builder() {
        return new Builder(Standard.RULES, HostGroups.standard().hosts("kept"));
    }

    /**
     * Cleans an address.
     *
     * @param url any text
     * @return the clean address, or why it was refused; never throws
     */
    public CleanedUrl clean(String url) {
        return QuickLook.isClean(rules, url) ? CleanedUrl.unchanged(url) : CleaningRun.clean(rules, url);
    }

    /**
     * Makes the key that tells two links of one page.
     *
     * @param url any text
     * @return the key of the clean address, empty if the address is refused
     */
    public Optional<DedupKey> dedupKey(String url) {
        return clean(url).result().map(DedupKey::ofClean);
    }

    /**
     * Finds the rule that a removal names, to tell a reader why something went.
     *
     * @param id what {@link Removal#rule()} says
     * @return the rule, empty if it is a wrapper or none of this cleaner's
     */
    public Optional<UrlRule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return how much is taken out} */
    public Cleaning level() {
        return level;
    }

    /** Collects the rules of a cleaner. Not thread-safe. */
    public static final class Builder {
        private final Map<String, UrlRule> rules = new LinkedHashMap<>();
        private final List<String> keptHosts;
        private boolean wrappers = true;
        private Cleaning level = Cleaning.CERTAIN;

        private Builder(List<UrlRule> rules, List<String> keptHosts) {
            addAll(rules);
            this.keptHosts = new ArrayList<>(keptHosts);
        }

        private boolean isUsed(UrlRule rule) {
            boolean session = rule.kind().equals(RemovalKind.SESSION);
            Cleaning needed = session ? Cleaning.SESSIONS : rule.certain() ? Cleaning.CERTAIN : Cleaning.LIKELY;
            return level.compareTo(needed) >= 0;
        }

        /**
         * Adds a rule; one of the same {@link UrlRule#id()} gives way to it.
         *
         * @param rule the rule
         * @return this
         */
        public Builder add(UrlRule rule) {
            rules.put(rule.id(), rule);
            return this;
        }

        /**
         * Adds rules, each as {@link #add} does.
         *
         * @param more the rules
         * @return this
         */
        public Builder addAll(Collection<UrlRule> more) {
            more.forEach(this::add);
            return this;
        }

        /**
         * Removes a rule.
         *
         * @param id its {@link UrlRule#id()}; one that is not there is no fault
         * @return this
         */
        public Builder remove(String id) {
            rules.remove(id);
            return this;
        }

        /**
         * Removes all rules, those of the library too.
         *
         * @return this
         */
        public Builder removeAll() {
            rules.clear();
            return this;
        }

        /**
         * Leaves links of counting services as they are, instead of taking the address inside them.
         *
         * @return this
         */
        public Builder withoutWrappers() {
            wrappers = false;
            return this;
        }

        /**
         * Keeps the links of a host whole: they are checked and tidied, but nothing is removed. The library knows the
         * web archives.
         *
         * @param host a domain in ASCII, lower-case; its subdomains are kept too
         * @return this
         */
        public Builder keep(String host) {
            keptHosts.add(host);
            return this;
        }

        /**
         * Sets how much is taken out.
         *
         * @param cleaning the level, {@link Cleaning#CERTAIN} unless set
         * @return this
         */
        public Builder level(Cleaning cleaning) {
            level = cleaning;
            return this;
        }

        /** {@return the cleaner} */
        public UrlCleaner build() {
            return new UrlCleaner(this);
        }
    }

    /** Holds the tables of the library, read when they are first asked for. */
    private static final class Standard {
        static final List<UrlRule> RULES = RuleFile.rules(UrlTable.resource("rules.tsv"));
        static final List<Wrapper> WRAPPERS = RuleFile.wrappers(UrlTable.resource("wrappers.tsv"));
        static final UrlCleaner CLEANER = builder().build();

        private Standard() {}
    }
}

package org.civicnews.url;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.immutables.value.Value;

/**
 * One thing to take out of an address.
 *
 * <pre>{@code
 * UrlRule.builder().name("from_app").addHosts("baomoi.com").why("tells which app opened the page").build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UrlRule permits UrlRuleBuilder.ImmutableUrlRule {
    UrlRule() {}

    /**
     * {@return the name of the parameter, or the text of the segment, without regard to case; a {@code *} at its end
     * stands for anything}
     */
    public abstract String name();

    /** {@return the one value with which it goes, empty if any value will do} */
    public abstract Optional<String> value();

    /** {@return another parameter of the query without which it stays, empty if it goes alone} */
    public abstract Optional<String> together();

    /** {@return where it stands, {@link RulePlace#QUERY} unless set} */
    @Value.Default
    public RulePlace place() {
        return RulePlace.QUERY;
    }

    /** {@return what it is, {@link RemovalKind#TRACKER} unless set} */
    @Value.Default
    public RemovalKind kind() {
        return RemovalKind.TRACKER;
    }

    /**
     * {@return the hosts it counts on, with their subdomains; {@code amazon.*} means that name under any top-level
     * domain. Empty: on every host}
     */
    public abstract List<String> hosts();

    /** {@return hosts on which it does not count after all, written like {@link #hosts()}} */
    public abstract List<String> exceptHosts();

    /**
     * {@return the paths it counts on: {@code /search} is that path, {@code /a/*} what lies under it,
     * {@code *}{@code /status/*} any path with that segment. Empty: on every path}
     */
    public abstract List<String> paths();

    /** {@return whether it surely serves nothing but tracking, true unless set; see {@link Cleaning#LIKELY}} */
    @Value.Default
    public boolean certain() {
        return true;
    }

    /** {@return why it may go} */
    public abstract String why();

    /** {@return what {@link Removal#rule()} calls it: host, place and name, such as {@code vnexpress.net?vn_source}} */
    public String id() {
        String host = hosts().isEmpty() ? "*" : hosts().get(0);
        String condition = value().map(value -> "=" + value).orElse("");
        return host + place().mark() + name() + condition;
    }

    @Value.Check
    void check() {
        new Problems()
                .notBlank("name", name())
                .require(!name().equals("*"), "name", "TOO_WIDE", () -> "must be more than '*'")
                .require(isAscii(name()), "name", "NOT_ASCII", () -> "must be of ASCII but was '" + name() + "'")
                .noneBlank("hosts", hosts())
                .noneBlank("exceptHosts", exceptHosts())
                .noneBlank("paths", paths())
                .notBlank("why", why())
                .throwIfAny();
    }

    private static boolean isAscii(String text) {
        return Ascii.isAscii(text);
    }

    /** {@return a builder holding these values} */
    public abstract UrlRuleBuilder toBuilder();

    /** {@return an empty builder} */
    public static UrlRuleBuilder builder() {
        return new UrlRuleBuilder();
    }
}

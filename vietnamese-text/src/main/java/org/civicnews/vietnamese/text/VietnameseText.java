package org.civicnews.vietnamese.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repairs Vietnamese text: composes loose marks in whatever order they came, puts tone marks where one style puts them,
 * replaces look-alike letters and removes invisible characters inside words. What is not Vietnamese — other languages and
 * scripts, URLs, addresses, handles, code, emoji — comes out as it went in.
 *
 * <p>Start with {@link #standard()}:
 *
 * <pre>{@code
 * VietnameseText.standard().repair("Thanh Hoá");              // "Thanh Hóa"
 * VietnameseText.builder().tones(ToneStyle.NEW).build().repair("hòa"); // "hoà"
 * }</pre>
 *
 * <p>Clean text costs one scan and comes back as the same instance, without any allocation. Every text is answered in
 * linear time; nothing throws. Repairing twice changes nothing more. Immutable and thread-safe.
 */
public final class VietnameseText {
    private static final VietnameseText STANDARD = builder().build();

    private static final VietnameseText MARKS = builder().tones(ToneStyle.KEEP).build();

    private final Scan scan;
    private final ToneStyle tones;
    private final boolean companionRepairs;
    private final boolean typography;

    private VietnameseText(Builder builder) {
        tones = builder.tones;
        scan = Scan.of(tones);
        companionRepairs = builder.companionRepairs;
        typography = builder.typography;
    }

    /** {@return the repair for news: marks repaired, tones in the {@link ToneStyle#OLD} style, nothing else} */
    public static VietnameseText standard() {
        return STANDARD;
    }

    /** {@return a builder, set like {@link #standard()}} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Repairs a text.
     *
     * @param text any text
     * @return the repaired text, the same instance if there was nothing to repair
     */
    public String repair(String text) {
        if (companionRepairs || typography) {
            return repairAll(text, null);
        }
        int fault = TonePlacement.firstFault(text, scan);
        if (fault < 0) {
            return text;
        }
        String moved = TonePlacement.applyUnlessMarked(text, fault, scan);
        return moved == null ? MarkRepair.applyWithTones(text, scan) : moved;
    }

    /**
     * Repairs a text and says what was changed.
     *
     * @param text any text
     * @return the repaired text with its edits and the map between both texts
     */
    public Repair repairWithEdits(String text) {
        List<EditLog> passes = new ArrayList<>();
        String repaired = repairAll(text, passes);
        EditLog log = new EditLog();
        for (EditLog pass : passes) {
            log = log.then(pass);
        }
        return new Repair(text, repaired, log.edits(text, repaired));
    }

    /**
     * Gives the form of a text that a search compares.
     *
     * @param text any text
     * @param level how much counts
     * @return the repaired text in lower case without the marks that do not count, the same instance if it is its own form;
     *     a repaired text and the original have the same form
     */
    public static String fold(String text, FoldLevel level) {
        return Folding.fold((level == FoldLevel.EXACT ? STANDARD : MARKS).repair(text), level);
    }

    /**
     * Makes a slug for addresses.
     *
     * @param text any text
     * @return letters a to z and digits, every run of anything else one hyphen, none at the ends; "" if nothing is left
     */
    public static String slug(String text) {
        return slug(text, Integer.MAX_VALUE);
    }

    /**
     * Makes a slug of limited length.
     *
     * @param text any text
     * @param max the most characters, 1 or more
     * @return the slug, cut after the last whole syllable that fits, or inside the first if even that is too long
     * @throws IllegalArgumentException if {@code max} is less than 1
     */
    public static String slug(String text, int max) {
        if (max < 1) {
            throw new IllegalArgumentException("max: must be 1 or more but was " + max);
        }
        return Folding.slug(MARKS.repair(text), max);
    }

    /**
     * Tells whether a text holds a query as whole words, whatever the case and the tone style. A letter typed with a mark
     * finds only that mark, a letter typed without finds all: {@code da nang} and {@code đà nang} find {@code Đà Nẵng},
     * {@code đá nang} does not.
     *
     * @param query the words looked for, in this order; punctuation does not count; matches every text if it has none. A
     *     query of more than 1,000 characters is found only in full
     * @param text any text
     * @return true if it is found
     */
    public static boolean matches(String query, String text) {
        return QueryMatcher.matches(fold(query, FoldLevel.EXACT), fold(text, FoldLevel.EXACT));
    }

    /** {@return the text with its marks repaired and the tones where they are} */
    static String marksOnly(String text) {
        return MARKS.repair(text);
    }

    /** Makes the passes one after another, each noting its changes in a log of its own if there is a list for them. */
    private String repairAll(String text, @Nullable List<EditLog> passes) {
        String repaired = MarkRepair.apply(text, nextLog(passes));
        if (companionRepairs) {
            repaired = CompanionSpelling.apply(repaired, tones, nextLog(passes));
        }
        repaired = TonePlacement.apply(repaired, 0, scan, nextLog(passes));
        return typography ? Typography.apply(repaired, nextLog(passes)) : repaired;
    }

    private static @Nullable EditLog nextLog(@Nullable List<EditLog> passes) {
        if (passes == null) {
            return null;
        }
        EditLog log = new EditLog();
        passes.add(log);
        return log;
    }

    /** Builds a {@link VietnameseText}. Not thread-safe. */
    public static final class Builder {
        private ToneStyle tones = ToneStyle.OLD;

        private boolean companionRepairs;
        private boolean typography;

        private Builder() {}

        /**
         * Sets where tone marks go.
         *
         * @param style the style, {@link ToneStyle#OLD} unless set
         * @return this builder
         */
        public Builder tones(ToneStyle style) {
            tones = style;
            return this;
        }

        /**
         * Switches the repair of three common misspellings: {@code nghành} → {@code ngành}, {@code thuờng} → {@code
         * thường}, {@code quí} → {@code quý}. Off unless set, because names keep them.
         *
         * @param on whether to repair them
         * @return this builder
         */
        public Builder companionRepairs(boolean on) {
            companionRepairs = on;
            return this;
        }

        /**
         * Switches the repair of typography: spaces doubled, before punctuation, not breaking or missing after a stop;
         * straight quotes in pairs; three points; hyphens between spaces. Off unless set, because it changes more than what
         * was damaged.
         *
         * @param on whether to set the typography
         * @return this builder
         */
        public Builder typography(boolean on) {
            typography = on;
            return this;
        }

        /** {@return the repair} */
        public VietnameseText build() {
            return new VietnameseText(this);
        }
    }
}

package org.civicnews.formats.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.civicnews.body.RichText;
import org.civicnews.body.RichTextBuilder;
import org.civicnews.value.InvalidContentException;
import org.jspecify.annotations.Nullable;

/** What is known of an object while it is being read. */
final class Frame<T, B> {
    final B builder;
    boolean typeSeen;
    boolean versionSeen;
    /** Two bits a member: a text with annotations is one member of the model and two of the object. */
    private final long[] seen;

    private final long[] refused;
    private @Nullable Set<String> unknown;
    private @Nullable RichTextBuilder richText;
    private @Nullable BiFunction<B, RichText, ?> richTextSetter;

    Frame(B builder, int members) {
        this.builder = builder;
        this.seen = new long[(members >> 5) + 1];
        this.refused = new long[(members >> 6) + 1];
    }

    /** Notes one half of a member; false if it was seen before. */
    boolean see(int position, int half) {
        int bit = position * 2 + half;
        boolean first = (seen[bit >> 6] & 1L << bit) == 0;
        seen[bit >> 6] |= 1L << bit;
        return first;
    }

    /** Whether the first half of a member was seen. */
    boolean isSeen(int position) {
        int bit = position * 2;
        return (seen[bit >> 6] & 1L << bit) != 0;
    }

    boolean seeUnknown(String name) {
        if (unknown == null) {
            unknown = new HashSet<>();
        }
        return unknown.add(name);
    }

    void refuse(int position) {
        refused[position >> 6] |= 1L << position;
    }

    boolean isRefused(int position) {
        return (refused[position >> 6] & 1L << position) != 0;
    }

    RichTextBuilder richText(BiFunction<B, RichText, ?> setter) {
        if (richText == null) {
            richText = RichText.builder();
            richTextSetter = setter;
        }
        return richText;
    }

    /** Builds the text with its annotations, now that both have been read. */
    void finishRichText(JsonReading in) {
        if (richText == null || richTextSetter == null) {
            return;
        }
        try {
            richTextSetter.apply(builder, richText.build());
        } catch (InvalidContentException e) {
            boolean textMissing = e.problems().stream().anyMatch(p -> p.code().equals("REQUIRED"));
            if (!textMissing) {
                in.refuse(e, Map.of());
            }
            richTextSetter.apply(builder, RichText.of("?"));
        }
    }
}

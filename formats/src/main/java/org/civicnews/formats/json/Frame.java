package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;
import org.civicnews.value.InvalidContentException;
import org.jspecify.annotations.Nullable;

/** What is known of an object while it is being read. */
final class Frame<B> {
    /** As many as have room in the bits. */
    static final int MOST_MEMBERS = 32;

    final B builder;
    boolean typeSeen;
    boolean versionSeen;
    /** Two bits a member: a text with annotations is one member of the model and two of the object. */
    private long seen;

    private long refused;
    private @Nullable Set<String> unknown;
    private @Nullable String text;
    private List<Annotation> annotations = List.of();

    Frame(B builder) {
        this.builder = builder;
    }

    /** Notes one half of a member; false if it was seen before. */
    boolean see(int position, int half) {
        long bit = 1L << (position * 2 + half);
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    /** Whether the first half of a member was seen. */
    boolean isSeen(int position) {
        return (seen & 1L << (position * 2)) != 0;
    }

    boolean seeUnknown(String name) {
        if (unknown == null) {
            unknown = new HashSet<>();
        }
        return unknown.add(name);
    }

    void refuse(int position) {
        refused |= 1L << position;
    }

    boolean isRefused(int position) {
        return (refused & 1L << position) != 0;
    }

    void text(String read) {
        text = read;
    }

    void annotations(List<Annotation> read) {
        annotations = read;
    }

    /**
     * Builds the text with its annotations, now that both have been read. An annotation that does not fit is reported and
     * left out, so that the others are still checked by whoever holds the text.
     *
     * @return the text, null if there is none that could be built
     */
    @Nullable
    RichText richText(JsonReading in) {
        if (text == null) {
            return null;
        }
        try {
            return RichText.builder().text(text).annotations(annotations).build();
        } catch (InvalidContentException e) {
            in.refuse(e, Map.of());
            return withoutRefused(in, text, e);
        }
    }

    private @Nullable RichText withoutRefused(JsonReading in, String words, InvalidContentException e) {
        Set<String> paths = new HashSet<>();
        e.problems().forEach(problem -> paths.add(problem.path()));
        List<Annotation> fitting = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            if (!paths.contains("annotations/" + i)) {
                fitting.add(annotations.get(i));
                positions.add(i);
            }
        }
        in.keptOfKept("annotations", positions);
        try {
            return RichText.builder().text(words).annotations(fitting).build();
        } catch (InvalidContentException again) {
            return null; // the text itself is at fault, which has been reported
        }
    }
}

package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Text and what is known about pieces of it, kept beside it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RichText permits RichTextBuilder.ImmutableRichText {
    RichText() {}

    /** {@return the text, any well-formed Unicode, unchanged to the code unit} */
    public abstract String text();

    /** {@return what is known about pieces of the text; ranges may cross} */
    public abstract List<Annotation> annotations();

    /** {@return members that this version does not know, in the order read; of a text with an object of its own, as a caption} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems();
        problems.require(
                text().length() <= ContentLimits.MAX_TEXT,
                "text",
                "TOO_LONG",
                () -> "must be at most " + ContentLimits.MAX_TEXT + " code units long but was " + text().length());
        problems.text("text", text());
        for (int i = 0; i < annotations().size(); i++) {
            AnnotationRules.check(text(), annotations().get(i), i, problems);
        }
        AnnotationRules.checkLinks(annotations(), problems);
        problems.throwIfAny();
    }

    /**
     * Makes text without annotations.
     *
     * @param text the text
     * @return the rich text
     */
    public static RichText of(String text) {
        return builder().text(text).build();
    }

    /** {@return whether the text is in composed form (NFC)} */
    public boolean isNfc() {
        return WellFormed.isNfc(text());
    }

    /** {@return whether there is nothing but white space} */
    public boolean isBlank() {
        return text().isBlank();
    }

    /** {@return a builder holding these values} */
    public abstract RichTextBuilder toBuilder();

    /** {@return an empty builder} */
    public static RichTextBuilder builder() {
        return new RichTextBuilder();
    }
}

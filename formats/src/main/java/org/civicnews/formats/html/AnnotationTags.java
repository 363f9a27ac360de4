package org.civicnews.formats.html;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.NoteAnnotation;
import org.civicnews.body.QuantityAnnotation;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RedactionAnnotation;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.UnknownAnnotation;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.law.Pinpoint;
import org.civicnews.law.PinpointStep;
import org.civicnews.people.PersonRef;
import org.civicnews.value.Quantity;

/** Opens the element of each kind of annotation. Serves one writing, one text after the other; not thread-safe. */
final class AnnotationTags implements Annotation.Visitor<String> {
    /** The link types that HTML and the search engines know and that are harmless on a link; others stay out of rel. */
    static final Set<String> LINK_TYPES = Set.of(
            "alternate",
            "author",
            "bookmark",
            "external",
            "help",
            "license",
            "nofollow",
            "noopener",
            "noreferrer",
            "privacy-policy",
            "search",
            "sponsored",
            "tag",
            "terms-of-service",
            "ugc");

    /** Which part of an annotation an element is. */
    enum Piece {
        /** The whole or its first piece: says everything. */
        FIRST,
        /** A later piece: says only what its look and its link need. */
        LATER,
        /** An empty element where a range starts that found too many elements open: says everything. */
        START,
        /** The empty element where it ends. */
        END
    }

    private static final String SPAN = "span";
    private static final Set<String> NO_OPENER = Set.of("noopener");

    private final HtmlWriting writing;
    private final HtmlOut out;
    private int[] linkStarts = new int[0];
    private int[] linkEnds = new int[0];
    private int number;
    private Piece piece = Piece.FIRST;
    private boolean insideAnchor;

    AnnotationTags(HtmlWriting writing) {
        this.writing = writing;
        this.out = writing.out;
    }

    /** Tells where the links of the text are, in order: what overlaps one cannot be a link itself. */
    void links(int[] starts, int[] ends) {
        this.linkStarts = starts;
        this.linkEnds = ends;
    }

    /** Opens an element and returns its tag. */
    String open(Annotation annotation, int itsNumber, Piece itsPiece, boolean isInsideAnchor) {
        this.number = itsNumber;
        this.piece = itsPiece;
        this.insideAnchor = isInsideAnchor;
        if (piece == Piece.END) {
            out.raw("<span data-annotation=\"").raw(number).raw("\" data-end>");
            return SPAN;
        }
        String tag = annotation.accept(this);
        if (piece == Piece.START) {
            out.raw(" data-start");
        }
        out.raw(">");
        return tag;
    }

    private boolean isEmpty() {
        return piece == Piece.START || piece == Piece.END;
    }

    private boolean saysEverything() {
        return piece == Piece.FIRST || piece == Piece.START;
    }

    /** Begins an element; an empty one is always a span. */
    private String begin(String tag, String className) {
        String used = isEmpty() ? SPAN : tag;
        out.raw("<").raw(used).raw(" class=\"").raw(className);
        out.raw("\" data-annotation=\"").raw(number).raw("\"");
        return used;
    }

    private void value(Annotation annotation, boolean needed) {
        if (needed && saysEverything()) {
            out.json("data-value", RecordJson.withoutRange(annotation));
        }
    }

    @Override
    public String visit(StyleAnnotation style) {
        String used = switch (style.style()) {
            case STRONG -> begin("strong", "cn-strong");
            case EM -> begin("em", "cn-em");
            case UNDERLINE -> begin("u", "cn-underline");
            case SUB -> begin("sub", "cn-sub");
            case SUP -> begin("sup", "cn-sup");
            case CODE -> begin("code", "cn-code");
        };
        value(style, !style.extra().isEmpty());
        return used;
    }

    @Override
    public String visit(LinkAnnotation link) {
        String used = begin("a", "cn-link");
        writing.href(link.link());
        out.attribute("rel", rel(link.rel()));
        boolean plain = link.extra().isEmpty() && (link.rel().isEmpty() || LINK_TYPES.containsAll(link.rel()));
        if (plain && !link.rel().isEmpty() && saysEverything()) {
            out.attribute("data-rel", String.join(" ", link.rel()));
        }
        value(link, !plain);
        return used;
    }

    private static String rel(List<String> types) {
        if (types.isEmpty()) {
            return "noopener";
        }
        Set<String> rel = new LinkedHashSet<>(NO_OPENER);
        for (String type : types) {
            if (LINK_TYPES.contains(type)) {
                rel.add(type);
            }
        }
        return String.join(" ", rel);
    }

    @Override
    public String visit(LegalAnnotation mention) {
        boolean anchor = mayBeAnchor(mention);
        String used = begin(anchor ? "a" : "span", "cn-legal");
        if (anchor) {
            writing.reference("law", mention.ref());
        }
        if (saysEverything()) {
            out.attribute("data-ref", mention.ref())
                    .attribute("data-kind", mention.kind().name());
            if (isPlain(mention)) {
                pinpoints(mention.pinpoints());
                mention.confidence().ifPresent(sure -> out.attribute("data-confidence", Double.toString(sure)));
            } else {
                out.json("data-value", RecordJson.withoutRange(mention));
            }
        }
        return used;
    }

    private static boolean isPlain(LegalAnnotation mention) {
        boolean plain =
                !mention.draft() && mention.flags().isEmpty() && mention.extra().isEmpty();
        for (Pinpoint pinpoint : mention.pinpoints()) {
            plain &= pinpoint.extra().isEmpty();
            for (PinpointStep step : pinpoint.steps()) {
                plain &= step.unit().isKnown()
                        && step.to().isEmpty()
                        && step.extra().isEmpty();
            }
        }
        return plain;
    }

    /** Writes {@code ARTICLE/15/CLAUSE/2}, several with a blank between them; labels hold neither blank nor slash. */
    private void pinpoints(List<Pinpoint> pinpoints) {
        if (pinpoints.isEmpty()) {
            return;
        }
        out.raw(" data-pinpoint=\"");
        String separator = "";
        for (Pinpoint pinpoint : pinpoints) {
            for (PinpointStep step : pinpoint.steps()) {
                out.raw(separator).raw(step.unit().name()).raw("/").value(step.label());
                separator = "/";
            }
            separator = " ";
        }
        out.raw("\"");
    }

    private boolean mayBeAnchor(Annotation annotation) {
        return !insideAnchor && !isEmpty() && !meetsLink(annotation);
    }

    private boolean meetsLink(Annotation annotation) {
        int at = Arrays.binarySearch(linkEnds, annotation.start() + 1);
        int first = at < 0 ? -at - 1 : at;
        return first < linkStarts.length && linkStarts[first] < annotation.end();
    }

    @Override
    public String visit(RecordAnnotation mention) {
        boolean anchor = mention.record() == RecordKind.MEETING && mayBeAnchor(mention);
        String used = begin(
                anchor ? "a" : "span",
                switch (mention.record()) {
                    case PERSON -> "cn-person";
                    case ORGANIZATION -> "cn-organization";
                    case PLACE -> "cn-place";
                    case MEETING -> "cn-meeting-name";
                });
        if (anchor) {
            writing.reference("meeting", mention.ref());
        }
        if (saysEverything()) {
            out.attribute("data-ref", mention.ref());
        }
        value(mention, !mention.extra().isEmpty());
        return used;
    }

    @Override
    public String visit(DateAnnotation date) {
        var datetime = HtmlDates.datetime(date.date());
        String used = begin(datetime.isPresent() ? "time" : "span", "cn-date");
        if (datetime.isPresent() && !isEmpty()) {
            out.attribute("datetime", datetime.get());
        }
        if (saysEverything()) {
            out.attribute("data-date", date.date().toEdtf());
        }
        value(
                date,
                !date.date().isPlain()
                        || date.resolution().isPresent()
                        || !date.extra().isEmpty());
        return used;
    }

    @Override
    public String visit(QuantityAnnotation quantity) {
        String used = begin("data", "cn-quantity");
        if (!isEmpty()) {
            out.attribute("value", quantity.quantity().value().toString());
        }
        Quantity what = quantity.quantity();
        boolean plain = what.sourceText().isEmpty()
                && what.extra().isEmpty()
                && quantity.extra().isEmpty();
        if (plain && saysEverything()) {
            out.attribute("data-qualifier", what.qualifier().name());
            what.unit().ifPresent(unit -> out.attribute("data-unit", unit));
        }
        value(quantity, !plain || isEmpty());
        return used;
    }

    @Override
    public String visit(SpeechAnnotation speech) {
        String used = begin("span", "cn-speech");
        boolean plain = speech.extra().isEmpty()
                && speech.speaker().map(PersonRef::extra).map(Map::isEmpty).orElse(true);
        if (plain && speech.speaker().isPresent() && saysEverything()) {
            PersonRef speaker = speech.speaker().get();
            speaker.ref().ifPresent(ref -> out.attribute("data-ref", ref));
            speaker.name().ifPresent(name -> out.attribute("data-name", name));
        }
        value(speech, !plain);
        return used;
    }

    @Override
    public String visit(NoteAnnotation note) {
        String used = begin("span", "cn-note");
        if (saysEverything()) {
            out.attribute("title", note.note());
        }
        value(note, !note.extra().isEmpty());
        return used;
    }

    @Override
    public String visit(RedactionAnnotation redaction) {
        String used = begin("span", "cn-redaction");
        if (saysEverything()) {
            out.attribute("data-category", redaction.category());
        }
        value(redaction, !redaction.extra().isEmpty());
        return used;
    }

    @Override
    public String visit(UnknownAnnotation unknown) {
        throw new IllegalStateException("an unknown annotation has no element");
    }
}

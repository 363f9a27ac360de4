package org.civicnews.formats.json;

import java.util.List;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.DateAnnotationBuilder;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.LegalAnnotationBuilder;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.LinkAnnotationBuilder;
import org.civicnews.body.NoteAnnotation;
import org.civicnews.body.NoteAnnotationBuilder;
import org.civicnews.body.QuantityAnnotation;
import org.civicnews.body.QuantityAnnotationBuilder;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordAnnotationBuilder;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RedactionAnnotation;
import org.civicnews.body.RedactionAnnotationBuilder;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.SpeechAnnotationBuilder;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.StyleAnnotationBuilder;
import org.civicnews.body.TextStyle;
import org.civicnews.body.UnknownAnnotation;
import org.civicnews.law.MentionKind;

/** What is known about pieces of a text, told apart by type. */
final class AnnotationCodecs {
    private static final ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> STRONG =
            style("strong", TextStyle.STRONG);

    private static final ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> EM = style("em", TextStyle.EM);

    private static final ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> UNDERLINE =
            style("underline", TextStyle.UNDERLINE);

    private static final ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> SUB = style("sub", TextStyle.SUB);

    private static final ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> SUP = style("sup", TextStyle.SUP);

    private static final ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> CODE = style("code", TextStyle.CODE);

    static final ObjectCodec<LinkAnnotation, LinkAnnotationBuilder> LINK = ObjectCodec.of(
                    "linkAnnotation", LinkAnnotation::builder, LinkAnnotationBuilder::build)
            .type("link")
            .required("start", Scalars.INT, LinkAnnotation::start, LinkAnnotationBuilder::start)
            .required("end", Scalars.INT, LinkAnnotation::end, LinkAnnotationBuilder::end)
            .required("link", Scalars.LINK, LinkAnnotation::link, LinkAnnotationBuilder::link)
            .list("rel", Scalars.STRING, LinkAnnotation::rel, LinkAnnotationBuilder::addRel)
            .extra(LinkAnnotation::extra, LinkAnnotationBuilder::putExtra);

    static final ObjectCodec<LegalAnnotation, LegalAnnotationBuilder> LEGAL = ObjectCodec.of(
                    "legalAnnotation", LegalAnnotation::builder, LegalAnnotationBuilder::build)
            .type("legal")
            .required("start", Scalars.INT, LegalAnnotation::start, LegalAnnotationBuilder::start)
            .required("end", Scalars.INT, LegalAnnotation::end, LegalAnnotationBuilder::end)
            .required("ref", Scalars.STRING, LegalAnnotation::ref, LegalAnnotationBuilder::ref)
            .required(
                    "kind",
                    Scalars.kind(MentionKind::of, MentionKind.known()),
                    LegalAnnotation::kind,
                    LegalAnnotationBuilder::kind)
            .list("pinpoints", LawCodecs.PINPOINT, LegalAnnotation::pinpoints, LegalAnnotationBuilder::addPinpoints)
            .flag("draft", LegalAnnotation::draft, LegalAnnotationBuilder::draft)
            .optional("confidence", Scalars.DOUBLE, LegalAnnotation::confidence, LegalAnnotationBuilder::confidence)
            .list("flags", Scalars.STRING, LegalAnnotation::flags, LegalAnnotationBuilder::addFlags)
            .extra(LegalAnnotation::extra, LegalAnnotationBuilder::putExtra);

    private static final ObjectCodec<RecordAnnotation, RecordAnnotationBuilder> PERSON =
            record("person", RecordKind.PERSON);

    private static final ObjectCodec<RecordAnnotation, RecordAnnotationBuilder> ORGANIZATION =
            record("organization", RecordKind.ORGANIZATION);

    private static final ObjectCodec<RecordAnnotation, RecordAnnotationBuilder> PLACE =
            record("place", RecordKind.PLACE);

    private static final ObjectCodec<RecordAnnotation, RecordAnnotationBuilder> MEETING =
            record("meeting", RecordKind.MEETING);

    static final ObjectCodec<DateAnnotation, DateAnnotationBuilder> DATE = ObjectCodec.of(
                    "dateAnnotation", DateAnnotation::builder, DateAnnotationBuilder::build)
            .type("date")
            .required("start", Scalars.INT, DateAnnotation::start, DateAnnotationBuilder::start)
            .required("end", Scalars.INT, DateAnnotation::end, DateAnnotationBuilder::end)
            .required("date", ValueCodecs.DATE, DateAnnotation::date, DateAnnotationBuilder::date)
            .optional(
                    "resolution", ValueCodecs.RESOLUTION, DateAnnotation::resolution, DateAnnotationBuilder::resolution)
            .extra(DateAnnotation::extra, DateAnnotationBuilder::putExtra);

    static final ObjectCodec<QuantityAnnotation, QuantityAnnotationBuilder> QUANTITY = ObjectCodec.of(
                    "quantityAnnotation", QuantityAnnotation::builder, QuantityAnnotationBuilder::build)
            .type("quantity")
            .required("start", Scalars.INT, QuantityAnnotation::start, QuantityAnnotationBuilder::start)
            .required("end", Scalars.INT, QuantityAnnotation::end, QuantityAnnotationBuilder::end)
            .required(
                    "quantity", ValueCodecs.QUANTITY, QuantityAnnotation::quantity, QuantityAnnotationBuilder::quantity)
            .extra(QuantityAnnotation::extra, QuantityAnnotationBuilder::putExtra);

    static final ObjectCodec<SpeechAnnotation, SpeechAnnotationBuilder> SPEECH = ObjectCodec.of(
                    "speechAnnotation", SpeechAnnotation::builder, SpeechAnnotationBuilder::build)
            .type("speech")
            .required("start", Scalars.INT, SpeechAnnotation::start, SpeechAnnotationBuilder::start)
            .required("end", Scalars.INT, SpeechAnnotation::end, SpeechAnnotationBuilder::end)
            .optional("speaker", PeopleCodecs.PERSON_REF, SpeechAnnotation::speaker, SpeechAnnotationBuilder::speaker)
            .extra(SpeechAnnotation::extra, SpeechAnnotationBuilder::putExtra);

    static final ObjectCodec<NoteAnnotation, NoteAnnotationBuilder> NOTE = ObjectCodec.of(
                    "noteAnnotation", NoteAnnotation::builder, NoteAnnotationBuilder::build)
            .type("note")
            .required("start", Scalars.INT, NoteAnnotation::start, NoteAnnotationBuilder::start)
            .required("end", Scalars.INT, NoteAnnotation::end, NoteAnnotationBuilder::end)
            .required("note", Scalars.STRING, NoteAnnotation::note, NoteAnnotationBuilder::note)
            .extra(NoteAnnotation::extra, NoteAnnotationBuilder::putExtra);

    static final ObjectCodec<RedactionAnnotation, RedactionAnnotationBuilder> REDACTION = ObjectCodec.of(
                    "redactionAnnotation", RedactionAnnotation::builder, RedactionAnnotationBuilder::build)
            .type("redaction")
            .required("start", Scalars.INT, RedactionAnnotation::start, RedactionAnnotationBuilder::start)
            .required("end", Scalars.INT, RedactionAnnotation::end, RedactionAnnotationBuilder::end)
            .required("category", Scalars.STRING, RedactionAnnotation::category, RedactionAnnotationBuilder::category)
            .extra(RedactionAnnotation::extra, RedactionAnnotationBuilder::putExtra);

    static final UnionCodec<Annotation> ANNOTATION = new UnionCodec<Annotation>(
                    "annotation",
                    annotation -> annotation.accept(new TypeName()),
                    annotation -> annotation instanceof UnknownAnnotation unknown ? unknown.raw() : null,
                    (type, raw, id, start, end) -> UnknownAnnotation.builder()
                            .type(type)
                            .raw(raw)
                            .start(start)
                            .end(end)
                            .build(),
                    List.of("start", "end"),
                    null)
            .with("strong", STRONG)
            .with("em", EM)
            .with("underline", UNDERLINE)
            .with("sub", SUB)
            .with("sup", SUP)
            .with("code", CODE)
            .with("link", LINK)
            .with("legal", LEGAL)
            .with("person", PERSON)
            .with("organization", ORGANIZATION)
            .with("place", PLACE)
            .with("meeting", MEETING)
            .with("date", DATE)
            .with("quantity", QUANTITY)
            .with("speech", SPEECH)
            .with("note", NOTE)
            .with("redaction", REDACTION);

    private AnnotationCodecs() {}

    private static ObjectCodec<StyleAnnotation, StyleAnnotationBuilder> style(String type, TextStyle style) {
        return ObjectCodec.of(
                        type + "Annotation",
                        () -> StyleAnnotation.builder().style(style),
                        StyleAnnotationBuilder::build)
                .type(type)
                .required("start", Scalars.INT, StyleAnnotation::start, StyleAnnotationBuilder::start)
                .required("end", Scalars.INT, StyleAnnotation::end, StyleAnnotationBuilder::end)
                .extra(StyleAnnotation::extra, StyleAnnotationBuilder::putExtra);
    }

    private static ObjectCodec<RecordAnnotation, RecordAnnotationBuilder> record(String type, RecordKind record) {
        return ObjectCodec.of(
                        type + "Annotation",
                        () -> RecordAnnotation.builder().record(record),
                        RecordAnnotationBuilder::build)
                .type(type)
                .required("start", Scalars.INT, RecordAnnotation::start, RecordAnnotationBuilder::start)
                .required("end", Scalars.INT, RecordAnnotation::end, RecordAnnotationBuilder::end)
                .required("ref", Scalars.STRING, RecordAnnotation::ref, RecordAnnotationBuilder::ref)
                .extra(RecordAnnotation::extra, RecordAnnotationBuilder::putExtra);
    }

    /** The wire name of each kind. */
    private static final class TypeName implements Annotation.Visitor<String> {
        @Override
        public String visit(StyleAnnotation annotation) {
            return switch (annotation.style()) {
                case STRONG -> "strong";
                case EM -> "em";
                case UNDERLINE -> "underline";
                case SUB -> "sub";
                case SUP -> "sup";
                case CODE -> "code";
            };
        }

        @Override
        public String visit(LinkAnnotation annotation) {
            return "link";
        }

        @Override
        public String visit(LegalAnnotation annotation) {
            return "legal";
        }

        @Override
        public String visit(RecordAnnotation annotation) {
            return switch (annotation.record()) {
                case PERSON -> "person";
                case ORGANIZATION -> "organization";
                case PLACE -> "place";
                case MEETING -> "meeting";
            };
        }

        @Override
        public String visit(DateAnnotation annotation) {
            return "date";
        }

        @Override
        public String visit(QuantityAnnotation annotation) {
            return "quantity";
        }

        @Override
        public String visit(SpeechAnnotation annotation) {
            return "speech";
        }

        @Override
        public String visit(NoteAnnotation annotation) {
            return "note";
        }

        @Override
        public String visit(RedactionAnnotation annotation) {
            return "redaction";
        }

        @Override
        public String visit(UnknownAnnotation annotation) {
            return annotation.type();
        }
    }
}

package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.NoteAnnotation;
import org.civicnews.body.QuantityAnnotation;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RedactionAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.body.UnknownAnnotation;
import org.civicnews.law.MentionKind;
import org.civicnews.law.Pinpoint;
import org.civicnews.law.PinpointStep;
import org.civicnews.law.PinpointUnit;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.Span;

/** Texts with annotations of every kind, nested, side by side and crossing. */
final class RichTexts {
    private final Dice dice;
    private final Texts texts;
    private final Values values;
    private final Records records;

    RichTexts(Dice dice, Texts texts, Values values, Records records) {
        this.dice = dice;
        this.texts = texts;
        this.values = values;
        this.records = records;
    }

    /** A text that may be blank. */
    RichText any() {
        return annotated(texts.anyText());
    }

    /** A text that is not blank. */
    RichText filled() {
        return annotated(texts.text());
    }

    private RichText annotated(String words) {
        boolean redacted = dice.chance(6);
        String text = redacted ? words + "[tên]" : words;
        List<Annotation> annotations = new ArrayList<>();
        if (redacted) {
            annotations.add(RedactionAnnotation.builder()
                    .start(text.length() - 5)
                    .end(text.length())
                    .category("NAME")
                    .extra(dice.extra())
                    .build());
        }
        int linkedTo = 0;
        for (int left = words.isEmpty() || dice.chance(40) ? 0 : dice.between(1, 6); left > 0; left--) {
            Span span = span(words, 0);
            int kind = dice.between(0, 9);
            if (kind < 2 && linkedTo < words.length()) {
                Span piece = span(words, linkedTo);
                annotations.add(link(piece));
                linkedTo = piece.end();
            } else {
                annotations.add(annotation(kind, span));
            }
        }
        return RichText.builder().text(text).annotations(annotations).build();
    }

    /** A piece that cuts no character, not empty, at or after an offset that cuts none. */
    private Span span(String text, int from) {
        int start = dice.between(from, text.length() - 1);
        while (start > from && WellFormed.splitsCharacter(text, start)) {
            start--;
        }
        int end = dice.between(start + 1, Math.min(text.length(), start + 40));
        while (WellFormed.splitsCharacter(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private LinkAnnotation link(Span span) {
        return LinkAnnotation.builder()
                .start(span.start())
                .end(span.end())
                .link(values.link())
                .rel(dice.rare(2, () -> dice.pick("nofollow", "noopener", "ugc")))
                .extra(dice.extra())
                .build();
    }

    private Annotation annotation(int kind, Span span) {
        return switch (kind) {
            case 2 -> record(span);
            case 3 -> records.laws.isEmpty() ? style(span) : legal(span);
            case 4 -> date(span);
            case 5 -> quantity(span);
            case 6 -> speech(span);
            case 7 -> note(span);
            case 8 -> dice.unknowns() && dice.chance(30) ? unknown(span) : style(span);
            default -> style(span);
        };
    }

    private QuantityAnnotation quantity(Span span) {
        return QuantityAnnotation.builder()
                .start(span.start())
                .end(span.end())
                .quantity(values.quantity())
                .extra(dice.extra())
                .build();
    }

    private SpeechAnnotation speech(Span span) {
        return SpeechAnnotation.builder()
                .start(span.start())
                .end(span.end())
                .speaker(dice.maybe(records::person))
                .extra(dice.extra())
                .build();
    }

    private NoteAnnotation note(Span span) {
        return NoteAnnotation.builder()
                .start(span.start())
                .end(span.end())
                .note(texts.text())
                .extra(dice.extra())
                .build();
    }

    private StyleAnnotation style(Span span) {
        return StyleAnnotation.builder()
                .style(dice.pick(TextStyle.values()))
                .start(span.start())
                .end(span.end())
                .extra(dice.extra())
                .build();
    }

    private Annotation record(Span span) {
        RecordKind kind = dice.pick(RecordKind.values());
        List<String> ids = switch (kind) {
            case PERSON -> records.people;
            case ORGANIZATION -> records.organizations;
            case PLACE -> records.places;
            case MEETING -> records.meetings;
        };
        if (ids.isEmpty()) {
            return style(span);
        }
        return RecordAnnotation.builder()
                .record(kind)
                .start(span.start())
                .end(span.end())
                .ref(dice.pick(ids))
                .extra(dice.extra())
                .build();
    }

    private LegalAnnotation legal(Span span) {
        return LegalAnnotation.builder()
                .start(span.start())
                .end(span.end())
                .ref(dice.pick(records.laws))
                .kind(dice.kind(MentionKind.known(), MentionKind::of))
                .pinpoints(dice.rare(2, this::pinpoint))
                .draft(dice.chance(15))
                .confidence(dice.maybe(() -> dice.pick(0.0, 1.0, 0.875, 0.1, dice.fraction())))
                .flags(dice.rare(2, () -> dice.pick("NAME_ONLY", "YEAR_GUESSED")))
                .extra(dice.extra())
                .build();
    }

    private Pinpoint pinpoint() {
        List<PinpointStep> steps = new ArrayList<>();
        for (PinpointUnit unit : List.of(PinpointUnit.ARTICLE, PinpointUnit.CLAUSE, PinpointUnit.POINT)) {
            if (steps.isEmpty() || dice.chance(60)) {
                steps.add(PinpointStep.builder()
                        .unit(unit)
                        .label(dice.pick("5", "2a", "đ", "III"))
                        .to(dice.maybe(() -> "9"))
                        .extra(dice.extra())
                        .build());
            }
        }
        return Pinpoint.builder().steps(steps).extra(dice.extra()).build();
    }

    private DateAnnotation date(Span span) {
        PartialDate date = values.date();
        return DateAnnotation.builder()
                .start(span.start())
                .end(span.end())
                .date(date)
                .resolution(dice.maybe(() -> values.resolution(date)))
                .extra(dice.extra())
                .build();
    }

    private UnknownAnnotation unknown(Span span) {
        return UnknownAnnotation.builder()
                .type("irony")
                .start(span.start())
                .end(span.end())
                .raw(new RawJson("{\"type\":\"irony\",\"start\":" + span.start() + ",\"end\":" + span.end()
                        + ",\"degree\":0.70}"))
                .build();
    }

    void noteEvidence(String blockId, RichText text) {
        if (!text.text().isEmpty() && dice.chance(50)) {
            Span span = span(text.text(), 0);
            records.evidence.add(Evidence.builder()
                    .blockId(blockId)
                    .start(span.start())
                    .end(span.end())
                    .extra(dice.extra())
                    .build());
        }
    }
}

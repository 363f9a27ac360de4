package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.QuantityAnnotation;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateResolver;

/** Turns what was found in one text into annotations, and leaves a piece alone that carries one of the same kind already. */
final class FactAnnotations {
    private final RichText text;
    private final List<Annotation> added = new ArrayList<>();

    FactAnnotations(RichText text) {
        this.text = text;
    }

    /** {@return the text with what was added, the very instance if nothing was} */
    RichText annotated() {
        return added.isEmpty()
                ? text
                : text.toBuilder().addAllAnnotations(added).build();
    }

    void law(LegalMention mention, String id) {
        Span core = mention.core();
        if (isFree(LegalAnnotation.class, core)) {
            added.add(LegalAnnotation.builder()
                    .start(core.start())
                    .end(core.end())
                    .ref(id)
                    .kind(mention.kind())
                    .pinpoints(mention.pinpoints())
                    .draft(mention.draft())
                    .confidence(mention.confidence())
                    .flags(mention.flags().stream().map(Enum::name).toList())
                    .build());
        }
    }

    /** A range is annotated where it tells one end only: {@code từ 1/7 đến nay}. */
    void date(DateMention mention, DateResolver resolver) {
        PartialDate date = mention.date()
                .or(() -> mention.range().flatMap(FactAnnotations::onlyEnd))
                .orElse(null);
        if (date != null && isFree(DateAnnotation.class, mention.span())) {
            added.add(DateAnnotation.builder()
                    .start(mention.span().start())
                    .end(mention.span().end())
                    .date(date)
                    .resolution(resolver.resolve(date))
                    .build());
        }
    }

    private static Optional<PartialDate> onlyEnd(DateRange range) {
        return range.start().isPresent() != range.end().isPresent()
                ? range.start().or(range::end)
                : Optional.empty();
    }

    void name(NameMention mention, String id) {
        if (isFree(RecordAnnotation.class, mention.span())) {
            added.add(RecordAnnotation.builder()
                    .start(mention.span().start())
                    .end(mention.span().end())
                    .record(kind(mention.kind()))
                    .ref(id)
                    .build());
        }
    }

    private static RecordKind kind(NameKind kind) {
        return switch (kind) {
            case PERSON -> RecordKind.PERSON;
            case ORGANIZATION -> RecordKind.ORGANIZATION;
            case PLACE -> RecordKind.PLACE;
        };
    }

    void quantity(QuantityMention mention) {
        if (isFree(QuantityAnnotation.class, mention.span())) {
            added.add(QuantityAnnotation.builder()
                    .start(mention.span().start())
                    .end(mention.span().end())
                    .quantity(mention.quantity())
                    .build());
        }
    }

    private boolean isFree(Class<? extends Annotation> kind, Span span) {
        for (Annotation own : text.annotations()) {
            if (kind.isInstance(own) && own.start() < span.end() && span.start() < own.end()) {
                return false;
            }
        }
        return true;
    }
}

package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentNumberBuilder;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A document number: {@code {"raw":"173 – KH/TU","canonical":"173-KH/TU"}}. The canonical form follows from the raw one;
 * it is written for readers of the JSON, and one that contradicts the raw form is refused.
 */
final class NumberCodec implements Codec<DocumentNumber> {
    private static final ObjectCodec<DocumentNumber, Parts> OBJECT = ObjectCodec.of(
                    "documentNumber", Parts::new, Parts::build)
            .required("raw", Scalars.STRING, DocumentNumber::raw, (parts, raw) -> parts.raw = raw)
            .defaulted("canonical", Scalars.STRING, DocumentNumber::canonical, (parts, text) -> parts.canonical = text)
            .extra(DocumentNumber::extra, (parts, name, json) -> parts.extra.add(Map.entry(name, json)));

    @Override
    public void write(JsonGenerator out, DocumentNumber number) {
        OBJECT.write(out, number);
    }

    @Override
    public @Nullable DocumentNumber read(JsonReading in) {
        return OBJECT.read(in);
    }

    @Override
    public DocumentNumber standIn() {
        return DocumentNumber.parse("1/2000/QH10");
    }

    @Override
    public Schema schema() {
        return OBJECT.schema();
    }

    /** A number in the making. */
    private static final class Parts {
        private String raw = "";
        private @Nullable String canonical;
        private final List<Map.Entry<String, RawJson>> extra = new ArrayList<>();

        DocumentNumber build() {
            DocumentNumberBuilder builder = DocumentNumber.builder().raw(raw);
            extra.forEach(builder::putExtra);
            DocumentNumber number = builder.build();
            if (canonical != null && !canonical.equals(number.canonical())) {
                throw new InvalidContentException(List.of(new Problem(
                        "canonical",
                        "NUMBER_CONTRADICTS",
                        "canonical form of '" + raw + "' is '" + number.canonical() + "' but was '" + canonical
                                + "'")));
            }
            return number;
        }
    }
}

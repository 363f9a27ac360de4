package org.civicnews.formats.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number of at most 64 bits. */
final class LongCodec implements Codec<Long> {
    static final Codec<Long> LONG = new LongCodec();

    private LongCodec() {}

    @Override
    public void write(JsonGenerator out, Long value) {
        out.writeNumber(value.longValue());
    }

    @Override
    public @Nullable Long read(JsonReading in) {
        boolean whole = in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT
                && in.parser().getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        if (!whole) {
            in.refuseType("a whole number of at most 64 bits");
            return null;
        }
        return in.parser().getLongValue();
    }

    @Override
    public Long standIn() {
        return 1L;
    }

    @Override
    public Schema schema() {
        return Schema.inline("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE);
    }
}

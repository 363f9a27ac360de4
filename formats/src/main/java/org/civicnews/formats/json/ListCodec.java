package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list. Elements that are refused are left out, and the reading remembers where the kept ones stood. */
final class ListCodec<V> implements Codec<List<V>> {
    private final Codec<V> element;
    private final boolean filled;

    ListCodec(Codec<V> element, boolean filled) {
        this.element = element;
        this.filled = filled;
    }

    Codec<V> element() {
        return element;
    }

    @Override
    public void write(JsonGenerator out, List<V> list) {
        out.writeStartArray();
        for (V value : list) {
            element.write(out, value);
        }
        out.writeEndArray();
    }

    @Override
    public @Nullable List<V> read(JsonReading in) {
        List<V> list = new ArrayList<>();
        return read(in, list::add) < 0 ? null : list;
    }

    /** Reads the elements one by one; how many were kept, or -1 if this is no list. */
    int read(JsonReading in, Consumer<V> keep) {
        if (in.parser().currentToken() != JsonToken.START_ARRAY) {
            in.refuseType("an array");
            return -1;
        }
        List<Integer> kept = null;
        int count = 0;
        int index = 0;
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            in.enter(index);
            V value = readElement(in);
            in.leave();
            if (value == null && kept == null) {
                kept = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    kept.add(i);
                }
            }
            if (value != null) {
                keep.accept(value);
                count++;
                if (kept != null) {
                    kept.add(index);
                }
            }
            index++;
        }
        if (kept != null) {
            in.kept(kept.stream().mapToInt(Integer::intValue).toArray());
        } else if (count == 0 && filled) {
            in.refuse("EMPTY", "must not be empty");
        }
        return count;
    }

    private @Nullable V readElement(JsonReading in) {
        if (in.parser().currentToken() == JsonToken.VALUE_NULL) {
            in.refuse("NULL_ELEMENT", "must not be null");
            in.refuseUnknownIds();
            return null;
        }
        return element.read(in);
    }

    @Override
    public @Nullable List<V> standIn() {
        if (!filled) {
            return List.of();
        }
        V value = element.standIn();
        return value == null ? null : List.of(value);
    }

    @Override
    public Schema schema() {
        Schema schema = Schema.inline("type", "array", "items", element.schema());
        if (filled) {
            schema.keywords().put("minItems", 1);
        }
        return schema;
    }
}

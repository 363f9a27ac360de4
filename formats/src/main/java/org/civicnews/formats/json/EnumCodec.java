package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;

/** A closed set of names. */
final class EnumCodec {
    private EnumCodec() {}

    /** Writes the constants of an enum by a name that is each one's own; a refusal lists the names and not what was read. */
    static <E extends Enum<E>> Codec<E> of(Class<E> type, Function<E, String> name) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(name.apply(constant), constant);
        }
        List<String> names = new ArrayList<>(byName.keySet());
        return new Scalars.Text<>(
                text -> {
                    E constant = byName.get(text);
                    if (constant == null) {
                        throw new InvalidContentException(
                                List.of(new Problem("", "WRONG_KIND", "must be one of " + String.join(", ", names))));
                    }
                    return constant;
                },
                name,
                type.getEnumConstants()[0],
                Schema.inline("type", "string", "enum", names));
    }
}

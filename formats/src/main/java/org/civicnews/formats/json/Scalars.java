package org.civicnews.formats.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.civicnews.value.ContentId;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.OpenKind;
import org.civicnews.value.Problem;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The values that are a single string, number or truth value in JSON. */
final class Scalars {
    private static final String DAY_PATTERN = "^[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String MOMENT_PATTERN = DAY_PATTERN + "[Tt][0-9]{2}:[0-9]{2}";

    static final Codec<String> STRING =
            new Text<>(s -> s, s -> s, "?", Schema.inline("type", "string", "minLength", 1));

    /** A string that may be empty. */
    static final Codec<String> ANY_STRING = new Text<>(s -> s, s -> s, "?", Schema.inline("type", "string"));

    static final Codec<WebLink> LINK = new Text<>(
            WebLink::of,
            WebLink::url,
            WebLink.of("https://example.org"),
            Schema.inline("type", "string", "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]"));
    static final Codec<ContentId> CONTENT_ID = new Text<>(
            ContentId::of,
            ContentId::value,
            ContentId.of("tag:example.org,2026:x"),
            Schema.inline("type", "string", "pattern", "^[A-Za-z][A-Za-z0-9+.-]*:"));
    static final Codec<LanguageTag> LANGUAGE = new Text<>(
            LanguageTag::of,
            LanguageTag::tag,
            LanguageTag.VIETNAMESE,
            Schema.inline("type", "string", "pattern", "^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$"));
    static final Codec<Digest> DIGEST = new Text<>(
            Digest::parse,
            Digest::toString,
            Digest.ofText(""),
            Schema.inline("type", "string", "pattern", "^sha-256:[0-9a-f]{64}$"));
    static final Codec<PublicationDate> PUBLICATION_DATE = new Text<>(
            PublicationDate::parse,
            PublicationDate::toString,
            PublicationDate.of(LocalDate.EPOCH),
            Schema.inline("type", "string", "pattern", "^[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}"));
    static final Codec<LocalDate> DAY =
            time("day such as 2023-12-01", LocalDate::parse, LocalDate::toString, LocalDate.EPOCH, DAY_PATTERN + "$");
    static final Codec<Instant> INSTANT =
            time("time such as 2023-12-01T08:30:00Z", Instant::parse, Instant::toString, Instant.EPOCH, MOMENT_PATTERN);
    static final Codec<OffsetDateTime> OFFSET_TIME = time(
            "time such as 2023-12-01T08:30:00+07:00",
            OffsetDateTime::parse,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
            OffsetDateTime.parse("1970-01-01T00:00:00Z"),
            MOMENT_PATTERN);
    static final Codec<Duration> DURATION =
            time("duration such as PT12M30S", Duration::parse, Duration::toString, Duration.ZERO, "^[+-]?[Pp].*[0-9]");

    static final Codec<Integer> INT = new Codec<>() {
        @Override
        public void write(JsonGenerator out, Integer value) {
            out.writeNumber(value.intValue());
        }

        @Override
        public @Nullable Integer read(JsonReading in) {
            boolean isInt = in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT
                    && in.parser().getNumberType() == tools.jackson.core.JsonParser.NumberType.INT;
            if (!isInt) {
                in.refuseType("a whole number of at most 32 bits");
                return null;
            }
            return in.parser().getIntValue();
        }

        @Override
        public Integer standIn() {
            return 0;
        }

        @Override
        public Schema schema() {
            return Schema.inline("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }
    };

    static final Codec<BigDecimal> DECIMAL = new Codec<>() {
        @Override
        public void write(JsonGenerator out, BigDecimal value) {
            out.writeNumber(value);
        }

        @Override
        public @Nullable BigDecimal read(JsonReading in) {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                in.refuseType("a number");
                return null;
            }
            try {
                return in.parser().getDecimalValue();
            } catch (NumberFormatException e) {
                in.refuse("OUT_OF_RANGE", "must be a number whose exponent has at most 32 bits");
                return null;
            }
        }

        @Override
        public BigDecimal standIn() {
            return BigDecimal.ONE;
        }

        @Override
        public Schema schema() {
            return Schema.inline("type", "number");
        }
    };

    static final Codec<Double> DOUBLE = new Codec<>() {
        @Override
        public void write(JsonGenerator out, Double value) {
            out.writeNumber(value.doubleValue());
        }

        @Override
        public @Nullable Double read(JsonReading in) {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                in.refuseType("a number");
                return null;
            }
            return in.parser().getDoubleValue();
        }

        @Override
        public Double standIn() {
            return 0.5;
        }

        @Override
        public Schema schema() {
            return Schema.inline("type", "number");
        }
    };

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public void write(JsonGenerator out, Boolean value) {
            out.writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(JsonReading in) {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                in.refuseType("true or false");
                return null;
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public Boolean standIn() {
            return false;
        }

        @Override
        public Schema schema() {
            return Schema.inline("type", "boolean");
        }
    };

    private Scalars() {}

    /** An open kind: the known names are examples in the schema, not a limit. */
    static <K extends OpenKind> Codec<K> kind(Function<String, K> of, List<K> known) {
        List<String> names = known.stream().map(OpenKind::name).toList();
        return new Text<>(
                of, OpenKind::name, known.get(0), Schema.inline("type", "string", "minLength", 1, "examples", names));
    }

    private static <T> Codec<T> time(
            String what, Function<String, T> parse, Function<T, String> print, T standIn, String pattern) {
        return new Text<>(
                text -> {
                    try {
                        return parse.apply(text);
                    } catch (DateTimeException e) {
                        throw new InvalidContentException(List.of(
                                new Problem("", "DATE_MALFORMED", "must be a " + what + " but was '" + text + "'")));
                    }
                },
                print,
                standIn,
                Schema.inline("type", "string", "pattern", pattern));
    }

    /** A value that is a string in JSON. */
    static final class Text<T> implements Codec<T> {
        private final Function<String, T> parse;
        private final Function<T, String> print;
        private final T standIn;
        private final Schema schema;

        Text(Function<String, T> parse, Function<T, String> print, T standIn, Schema schema) {
            this.parse = parse;
            this.print = print;
            this.standIn = standIn;
            this.schema = schema;
        }

        @Override
        public void write(JsonGenerator out, T value) {
            out.writeString(print.apply(value));
        }

        @Override
        public @Nullable T read(JsonReading in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                in.refuseType("a string");
                return null;
            }
            try {
                return parse.apply(in.parser().getString());
            } catch (InvalidContentException e) {
                for (Problem problem : e.problems()) {
                    String part = problem.path().isEmpty() ? "" : problem.path() + " ";
                    in.refuse(problem.code(), part + problem.message());
                }
                return null;
            }
        }

        @Override
        public T standIn() {
            return standIn;
        }

        @Override
        public Schema schema() {
            return schema;
        }
    }
}

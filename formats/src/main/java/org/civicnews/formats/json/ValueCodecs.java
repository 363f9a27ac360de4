package org.civicnews.formats.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.civicnews.value.DatePart;
import org.civicnews.value.DateRange;
import org.civicnews.value.DateRangeBuilder;
import org.civicnews.value.DayPart;
import org.civicnews.value.Evidence;
import org.civicnews.value.EvidenceBuilder;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PartialDateBuilder;
import org.civicnews.value.Problem;
import org.civicnews.value.Quantity;
import org.civicnews.value.QuantityBuilder;
import org.civicnews.value.QuantityQualifier;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionBuilder;
import org.civicnews.value.ResolutionRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The small values that are objects in JSON. */
final class ValueCodecs {
    static final ObjectCodec<Evidence, EvidenceBuilder> EVIDENCE = ObjectCodec.of(
                    "evidence", Evidence::builder, EvidenceBuilder::build)
            .required("blockId", Scalars.STRING, Evidence::blockId, EvidenceBuilder::blockId)
            .required("start", Scalars.INT, Evidence::start, EvidenceBuilder::start)
            .required("end", Scalars.INT, Evidence::end, EvidenceBuilder::end)
            .extra(Evidence::extra, EvidenceBuilder::putExtra);

    private static final Codec<ZoneId> ZONE = new Scalars.Text<>(
            text -> {
                try {
                    return ZoneId.of(text);
                } catch (DateTimeException e) {
                    throw new InvalidContentException(
                            List.of(new Problem("", "ZONE_UNKNOWN", "'" + text + "' is not a time zone")));
                }
            },
            ZoneId::getId,
            ZoneId.of("UTC"),
            Schema.inline("type", "string", "minLength", 1));

    private static final String EDTF_PATTERN =
            "^([0-9]{4}|XXXX)(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?(T[0-9:.,]+(Z|[+-][0-9:]+)?)?[?~%]?$";

    private static final Codec<PartialDate> EDTF = new Scalars.Text<>(
            PartialDate::parse,
            PartialDate::toEdtf,
            PartialDate.parse("1970-01-01"),
            Schema.inline("type", "string", "pattern", EDTF_PATTERN));

    /** The object form of a date; its date and qualifier are in the EDTF member. */
    private static final ObjectCodec<PartialDate, DateParts> DATE_OBJECT = ObjectCodec.of(
                    "dateObject", DateParts::new, DateParts::build)
            .required("edtf", EDTF, date -> date, DateParts::date)
            .optional(
                    "dayPart",
                    Scalars.kind(DayPart::of, DayPart.known()),
                    PartialDate::dayPart,
                    (p, v) -> p.rest.dayPart(v))
            .optional("part", Scalars.kind(DatePart::of, DatePart.known()), PartialDate::part, (p, v) -> p.rest.part(v))
            .optional("zone", ZONE, PartialDate::zone, (p, v) -> p.rest.zone(v))
            .optional("text", Scalars.STRING, PartialDate::sourceText, (p, v) -> p.rest.sourceText(v))
            .extra(PartialDate::extra, (p, name, json) -> p.rest.putExtra(name, json));

    /** A date: its EDTF, or an object where there is more to say. */
    static final Codec<PartialDate> DATE = new Codec<>() {
        @Override
        public void write(JsonGenerator out, PartialDate date) {
            if (date.isPlain()) {
                out.writeString(date.toEdtf());
            } else {
                DATE_OBJECT.write(out, date);
            }
        }

        @Override
        public @Nullable PartialDate read(JsonReading in) {
            if (in.parser().currentToken() == JsonToken.START_OBJECT) {
                return DATE_OBJECT.read(in);
            }
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                in.refuseType("a date as a string or an object");
                return null;
            }
            return EDTF.read(in);
        }

        @Override
        public PartialDate standIn() {
            return PartialDate.parse("1970-01-01");
        }

        @Override
        public Schema schema() {
            return Schema.named("date", "anyOf", List.of(EDTF.schema(), DATE_OBJECT.schema()));
        }
    };

    static final ObjectCodec<DateRange, DateRangeBuilder> RANGE = ObjectCodec.of(
                    "dateRange", DateRange::builder, DateRangeBuilder::build)
            .optional("start", DATE, DateRange::start, DateRangeBuilder::start)
            .optional("end", DATE, DateRange::end, DateRangeBuilder::end)
            .extra(DateRange::extra, DateRangeBuilder::putExtra);

    static final ObjectCodec<Resolution, ResolutionBuilder> RESOLUTION = ObjectCodec.of(
                    "resolution", Resolution::builder, ResolutionBuilder::build)
            .required("to", Scalars.DAY, Resolution::to, ResolutionBuilder::to)
            .required(
                    "rule",
                    Scalars.kind(ResolutionRule::of, ResolutionRule.known()),
                    Resolution::rule,
                    ResolutionBuilder::rule)
            .optional("evidence", EVIDENCE, Resolution::evidence, ResolutionBuilder::evidence)
            .extra(Resolution::extra, ResolutionBuilder::putExtra);

    static final ObjectCodec<Quantity, QuantityBuilder> QUANTITY = ObjectCodec.of(
                    "quantity", Quantity::builder, QuantityBuilder::build)
            .required("value", Scalars.DECIMAL, Quantity::value, QuantityBuilder::value)
            .optional("unit", Scalars.STRING, Quantity::unit, QuantityBuilder::unit)
            .defaulted(
                    "qualifier",
                    Scalars.kind(QuantityQualifier::of, QuantityQualifier.known()),
                    Quantity::qualifier,
                    QuantityBuilder::qualifier)
            .optional("text", Scalars.STRING, Quantity::sourceText, QuantityBuilder::sourceText)
            .renamed("sourceText", "text")
            .extra(Quantity::extra, QuantityBuilder::putExtra);

    private ValueCodecs() {}

    /** A date in the making: the EDTF member may come after the others. */
    static final class DateParts {
        private final PartialDateBuilder rest = PartialDate.builder();
        private @Nullable PartialDate date;

        DateParts date(PartialDate value) {
            date = value;
            return this;
        }

        /** The components of the date stand in one member. */
        private static Problem located(Problem problem) {
            String member = switch (problem.path()) {
                case "", "year", "quarter", "month", "day", "time", "offset" -> "edtf";
                case "sourceText" -> "text";
                default -> problem.path();
            };
            return new Problem(member, problem.code(), problem.message());
        }

        PartialDate build() {
            if (date != null) {
                date.year().ifPresent(rest::year);
                date.quarter().ifPresent(rest::quarter);
                date.month().ifPresent(rest::month);
                date.day().ifPresent(rest::day);
                date.time().ifPresent(rest::time);
                date.offset().ifPresent(rest::offset);
                rest.qualifier(date.qualifier());
            }
            try {
                return rest.build();
            } catch (InvalidContentException e) {
                throw new InvalidContentException(
                        e.problems().stream().map(DateParts::located).toList());
            }
        }
    }
}

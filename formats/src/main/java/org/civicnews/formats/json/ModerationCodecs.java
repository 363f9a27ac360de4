package org.civicnews.formats.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.submission.ActorKind;
import org.civicnews.submission.ModerationActor;
import org.civicnews.submission.ModerationEntry;
import org.civicnews.submission.ModerationEntryBuilder;
import org.civicnews.submission.ModerationLog;
import org.civicnews.submission.ModerationReason;
import org.civicnews.submission.ModerationReasonBuilder;
import org.civicnews.submission.ModerationState;
import org.civicnews.submission.ReasonGround;
import org.civicnews.submission.Redaction;
import org.civicnews.submission.RedactionBuilder;
import org.civicnews.submission.RedactionCategory;
import org.civicnews.submission.RedactionSpan;
import org.civicnews.submission.RedactionSpanBuilder;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** What a desk did with a story, and what it decided to remove. */
final class ModerationCodecs {
    static final ObjectCodec<ModerationActor, ActorParts> ACTOR = ObjectCodec.of(
                    "moderationActor", ActorParts::new, ActorParts::build)
            .required("kind", EnumCodec.of(ActorKind.class, ActorKind::name), ModerationActor::kind, ActorParts::kind)
            .required("key", Scalars.STRING, ModerationActor::key, ActorParts::key)
            .optional("version", Scalars.STRING, ModerationActor::version, ActorParts::version)
            .extra(actor -> Map.of(), (parts, member, json) -> {});

    static final ObjectCodec<ModerationReason, ModerationReasonBuilder> REASON = ObjectCodec.of(
                    "moderationReason", ModerationReason::builder, ModerationReasonBuilder::build)
            .required("code", Scalars.STRING, ModerationReason::code, ModerationReasonBuilder::code)
            .required(
                    "ground",
                    Scalars.kind(ReasonGround::of, ReasonGround.known()),
                    ModerationReason::ground,
                    ModerationReasonBuilder::ground)
            .optional("clauseId", Scalars.STRING, ModerationReason::clauseId, ModerationReasonBuilder::clauseId)
            .optional(
                    "legalReference",
                    Scalars.STRING,
                    ModerationReason::legalReference,
                    ModerationReasonBuilder::legalReference)
            .optional(
                    "explanation", Scalars.STRING, ModerationReason::explanation, ModerationReasonBuilder::explanation)
            .optional(
                    "noticeSentAt",
                    Scalars.INSTANT,
                    ModerationReason::noticeSentAt,
                    ModerationReasonBuilder::noticeSentAt)
            .flag(
                    "automatedDetection",
                    ModerationReason::automatedDetection,
                    ModerationReasonBuilder::automatedDetection)
            .flag("automatedDecision", ModerationReason::automatedDecision, ModerationReasonBuilder::automatedDecision)
            .extra(ModerationReason::extra, ModerationReasonBuilder::putExtra);

    private static final Codec<Map<String, Digest>> ERASED = new DigestsCodec();

    static final ObjectCodec<ModerationEntry, ModerationEntryBuilder> ENTRY = ObjectCodec.of(
                    "moderationEntry", ModerationEntry::builder, ModerationEntryBuilder::build)
            .required("seq", Scalars.INT, ModerationEntry::seq, ModerationEntryBuilder::seq)
            .required("at", Scalars.INSTANT, ModerationEntry::at, ModerationEntryBuilder::at)
            .required("actor", ACTOR, ModerationEntry::actor, ModerationEntryBuilder::actor)
            .optional(
                    "from",
                    EnumCodec.of(ModerationState.class, ModerationState::name),
                    ModerationEntry::fromState,
                    ModerationEntryBuilder::fromState)
            .renamed("fromState", "from")
            .required(
                    "to",
                    EnumCodec.of(ModerationState.class, ModerationState::name),
                    ModerationEntry::to,
                    ModerationEntryBuilder::to)
            .optional("reason", REASON, ModerationEntry::reason, ModerationEntryBuilder::reason)
            .required(
                    "contentDigest",
                    Scalars.DIGEST,
                    ModerationEntry::contentDigest,
                    ModerationEntryBuilder::contentDigest)
            .required("prev", Scalars.DIGEST, ModerationEntry::prev, ModerationEntryBuilder::prev)
            .required("digest", Scalars.DIGEST, ModerationEntry::digest, ModerationEntryBuilder::digest)
            .optional(
                    "erased",
                    ERASED,
                    entry -> entry.erased().isEmpty() ? Optional.empty() : Optional.of(entry.erased()),
                    ModerationEntryBuilder::putAllErased)
            .extra(ModerationEntry::extra, ModerationEntryBuilder::putExtra);

    static final Codec<ModerationLog> LOG = new LogCodec();

    static final ObjectCodec<RedactionSpan, RedactionSpanBuilder> SPAN = ObjectCodec.of(
                    "redactionSpan", RedactionSpan::builder, RedactionSpanBuilder::build)
            .required("blockId", Scalars.STRING, RedactionSpan::blockId, RedactionSpanBuilder::blockId)
            .required("start", Scalars.INT, RedactionSpan::start, RedactionSpanBuilder::start)
            .required("end", Scalars.INT, RedactionSpan::end, RedactionSpanBuilder::end)
            .required(
                    "category",
                    Scalars.kind(RedactionCategory::of, RedactionCategory.known()),
                    RedactionSpan::category,
                    RedactionSpanBuilder::category)
            .required("replacement", Scalars.ANY_STRING, RedactionSpan::replacement, RedactionSpanBuilder::replacement)
            .optional("thirdPartyId", Scalars.STRING, RedactionSpan::thirdPartyId, RedactionSpanBuilder::thirdPartyId)
            .extra(RedactionSpan::extra, RedactionSpanBuilder::putExtra);

    static final ObjectCodec<Redaction, RedactionBuilder> REDACTION = ObjectCodec.of(
                    "redaction", Redaction::builder, RedactionBuilder::build)
            .required("id", Scalars.STRING, Redaction::id, RedactionBuilder::id)
            .required("at", Scalars.INSTANT, Redaction::at, RedactionBuilder::at)
            .required("by", ACTOR, Redaction::by, RedactionBuilder::by)
            .required("policyVersion", Scalars.STRING, Redaction::policyVersion, RedactionBuilder::policyVersion)
            .required("inputDigest", Scalars.DIGEST, Redaction::inputDigest, RedactionBuilder::inputDigest)
            .required("outputDigest", Scalars.DIGEST, Redaction::outputDigest, RedactionBuilder::outputDigest)
            .list("spans", SPAN, Redaction::spans, RedactionBuilder::addSpans)
            .extra(Redaction::extra, RedactionBuilder::putExtra);

    /** Parts of an actor, which is a record. */
    static final class ActorParts {
        private ActorKind kind = ActorKind.HUMAN;
        private String key = "?";
        private Optional<String> version = Optional.empty();

        ActorParts kind(ActorKind value) {
            kind = value;
            return this;
        }

        ActorParts key(String value) {
            key = value;
            return this;
        }

        ActorParts version(String value) {
            version = Optional.of(value);
            return this;
        }

        ModerationActor build() {
            return new ModerationActor(kind, key, version);
        }
    }

    /** The digests of what was erased, by the field. */
    private static final class DigestsCodec implements Codec<Map<String, Digest>> {
        @Override
        public void write(JsonGenerator out, Map<String, Digest> digests) {
            out.writeStartObject();
            digests.forEach((field, digest) -> {
                out.writeName(field);
                Scalars.DIGEST.write(out, digest);
            });
            out.writeEndObject();
        }

        @Override
        public @Nullable Map<String, Digest> read(JsonReading in) {
            if (in.parser().currentToken() != JsonToken.START_OBJECT) {
                in.refuseType("an object");
                return null;
            }
            Map<String, Digest> digests = new LinkedHashMap<>();
            while (in.parser().nextToken() == JsonToken.PROPERTY_NAME) {
                String field = in.parser().currentName();
                in.parser().nextToken();
                in.enter(field);
                Digest digest = Scalars.DIGEST.read(in);
                if (digest == null) {
                    in.parser().skipChildren();
                } else if (digests.put(field, digest) != null) {
                    in.refuse("DUPLICATE_MEMBER", "duplicate member");
                }
                in.leave();
            }
            return digests;
        }

        @Override
        public Map<String, Digest> standIn() {
            return Map.of();
        }

        @Override
        public Schema schema() {
            return Schema.inline("type", "object", "additionalProperties", Scalars.DIGEST.schema());
        }
    }

    /** The entries; the chain is verified as they are read. */
    private static final class LogCodec implements Codec<ModerationLog> {
        private final ListCodec<ModerationEntry> entries = new ListCodec<>(ENTRY, true);

        @Override
        public void write(JsonGenerator out, ModerationLog log) {
            entries.write(out, log.entries());
        }

        @Override
        public @Nullable ModerationLog read(JsonReading in) {
            int before = in.problemCount();
            List<ModerationEntry> read = entries.read(in);
            if (read == null || in.problemCount() > before) {
                return null;
            }
            try {
                return ModerationLog.of(read);
            } catch (InvalidContentException e) {
                in.refuse(e, Map.of());
                return null;
            }
        }

        /** Rules that hold a submission against its log say nothing where there is no true log. */
        @Override
        public @Nullable ModerationLog standIn() {
            return null;
        }

        @Override
        public Schema schema() {
            return entries.schema();
        }
    }

    private ModerationCodecs() {}
}

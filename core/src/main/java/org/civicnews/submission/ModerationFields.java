package org.civicnews.submission;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.civicnews.value.Digest;
import org.civicnews.value.Problems;

/** The fields of an entry in the order and the form in which they are digested; see {@link ModerationLog}. */
final class ModerationFields {
    static final String NAME = "civicnews-moderation-1";
    static final String EXPLANATION = "reason/explanation";

    private static final String KEY = "actor/key";
    private static final String VERSION = "actor/version";
    private static final Set<String> ERASABLE = Set.of(
            KEY,
            VERSION,
            "reason/code",
            "reason/ground",
            "reason/clauseId",
            "reason/legalReference",
            EXPLANATION,
            "reason/noticeSentAt",
            "reason/automatedDetection",
            "reason/automatedDecision");

    private ModerationFields() {}

    private static void forEach(ModerationEntry entry, BiConsumer<String, Optional<String>> visitor) {
        Optional<ModerationReason> reason = entry.reason();
        visitor.accept("seq", Optional.of(Integer.toString(entry.seq())));
        visitor.accept("at", Optional.of(entry.at().toString()));
        visitor.accept("actor/kind", Optional.of(entry.actor().kind().name()));
        visitor.accept(KEY, Optional.of(entry.actor().key()));
        visitor.accept(VERSION, entry.actor().version());
        visitor.accept("from", entry.fromState().map(ModerationState::name));
        visitor.accept("to", Optional.of(entry.to().name()));
        visitor.accept("reason/code", reason.map(ModerationReason::code));
        visitor.accept("reason/ground", reason.map(why -> why.ground().name()));
        visitor.accept("reason/clauseId", reason.flatMap(ModerationReason::clauseId));
        visitor.accept("reason/legalReference", reason.flatMap(ModerationReason::legalReference));
        visitor.accept(EXPLANATION, reason.flatMap(ModerationReason::explanation));
        visitor.accept(
                "reason/noticeSentAt",
                reason.flatMap(ModerationReason::noticeSentAt).map(Instant::toString));
        visitor.accept("reason/automatedDetection", reason.map(why -> Boolean.toString(why.automatedDetection())));
        visitor.accept("reason/automatedDecision", reason.map(why -> Boolean.toString(why.automatedDecision())));
        visitor.accept("contentDigest", Optional.of(entry.contentDigest().toString()));
        visitor.accept("prev", Optional.of(entry.prev().toString()));
    }

    static Digest digest(ModerationEntry entry) {
        Canonical bytes = new Canonical(NAME);
        forEach(entry, (name, value) -> {
            bytes.add(name);
            Digest erased = entry.erased().get(name);
            if (erased != null) {
                bytes.add(erased);
            } else if (value.isPresent()) {
                bytes.add(Digest.ofText(value.get()));
            } else {
                bytes.addNothing();
            }
        });
        return bytes.digest();
    }

    /** A field is there or erased, and what holds the chain together is never erased. */
    static void check(ModerationEntry entry, String path, Problems problems) {
        for (String name : entry.erased().keySet()) {
            problems.require(
                    ERASABLE.contains(name),
                    path + "/erased",
                    "FIELD_NOT_ERASABLE",
                    () -> "moderation entry " + entry.seq() + " erased a field that cannot be erased");
        }
        forEach(entry, (name, value) -> {
            boolean placeholder = name.equals(KEY) && value.equals(Optional.of(ModerationActor.ERASED));
            problems.require(
                    value.isEmpty() || placeholder || !entry.erased().containsKey(name),
                    path + "/erased",
                    "ERASED_FIELD_PRESENT",
                    () -> "moderation entry " + entry.seq() + " still holds the erased field " + name);
        });
    }

    static ModerationEntry withoutExplanation(ModerationEntry entry) {
        Optional<String> explanation = entry.reason().flatMap(ModerationReason::explanation);
        if (explanation.isEmpty()) {
            return entry;
        }
        return entry.toBuilder()
                .reason(entry.reason().orElseThrow().toBuilder()
                        .explanation(Optional.empty())
                        .build())
                .putErased(EXPLANATION, Digest.ofText(explanation.get()))
                .build();
    }

    /** Leaves number, time, states and digests. */
    static ModerationEntry bare(ModerationEntry entry) {
        Map<String, Digest> erased = new LinkedHashMap<>();
        forEach(entry, (name, value) -> {
            Digest before = entry.erased().get(name);
            if (before != null) {
                erased.put(name, before);
            } else if (value.isPresent() && ERASABLE.contains(name)) {
                erased.put(name, Digest.ofText(value.get()));
            }
        });
        return entry.toBuilder()
                .actor(new ModerationActor(entry.actor().kind(), ModerationActor.ERASED, Optional.empty()))
                .reason(Optional.empty())
                .erased(erased)
                .extra(Map.of())
                .build();
    }
}

package org.civicnews.submission;

import java.util.Optional;
import org.civicnews.value.Problems;

/**
 * Who took a step of moderation. Immutable and thread-safe.
 *
 * @param kind a person or a program
 * @param key an opaque key of the person, or the name of the program; never blank
 * @param version the version of the program, empty for a person
 */
public record ModerationActor(ActorKind kind, String key, Optional<String> version) {
    /** What stands for a key that was erased. */
    static final String ERASED = "erased";

    /**
     * Checks the parts.
     *
     * @param kind a person or a program
     * @param key an opaque key of the person, or the name of the program; never blank
     * @param version the version of the program, empty for a person
     */
    public ModerationActor {
        new Problems()
                .notBlank("key", key)
                .notBlank("version", version)
                .require(
                        kind == ActorKind.SYSTEM || version.isEmpty(),
                        "version",
                        "ACTOR_CONTRADICTS",
                        () -> "a person has no version")
                .throwIfAny();
    }

    /**
     * Names a person.
     *
     * @param key an opaque key, never blank
     * @return the actor
     */
    public static ModerationActor human(String key) {
        return new ModerationActor(ActorKind.HUMAN, key, Optional.empty());
    }

    /**
     * Names a program.
     *
     * @param name its name, never blank
     * @param version its version, never blank
     * @return the actor
     */
    public static ModerationActor system(String name, String version) {
        return new ModerationActor(ActorKind.SYSTEM, name, Optional.of(version));
    }

    /** {@return whether it is a person} */
    public boolean isHuman() {
        return kind == ActorKind.HUMAN;
    }
}

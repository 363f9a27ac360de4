package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.civicnews.value.OpenKind;
import org.civicnews.value.RawJson;

/** Chance from a seed: the same seed throws the same dice on every machine. */
final class Dice {
    private static final List<String> RAW_VALUES = List.of(
            "1",
            "-0.50",
            "1E400",
            "12345678901234567890.10",
            "true",
            "null",
            "\"\"",
            "\"ký tự \\\"lạ\\\" \\\\ \\n\"",
            "[]",
            "{}",
            "[1,[2,{\"sâu\":[null,false]}]]",
            "{\"type\":\"mood\",\"id\":\"b1\",\"text\":\"vui\"}");

    private final Random random;
    private final boolean unknowns;

    Dice(long seed, boolean unknowns) {
        this.random = new Random(seed);
        this.unknowns = unknowns;
    }

    /** Whether what no version knows yet may be made. */
    boolean unknowns() {
        return unknowns;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    <T> Optional<T> maybe(Supplier<T> make) {
        return chance(40) ? Optional.of(make.get()) : Optional.empty();
    }

    /** One of a list that may be empty. */
    <T> Optional<T> maybeOf(List<T> from) {
        return from.isEmpty() || chance(50) ? Optional.empty() : Optional.of(pick(from));
    }

    OptionalInt maybeInt(int least, int most) {
        return chance(40) ? OptionalInt.of(between(least, most)) : OptionalInt.empty();
    }

    <T> List<T> list(int least, int most, Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int left = between(least, most); left > 0; left--) {
            list.add(make.get());
        }
        return list;
    }

    /** As {@link #list}, but most lists are empty, as in real articles. */
    <T> List<T> rare(int most, Supplier<T> make) {
        return chance(35) ? list(1, most, make) : List.of();
    }

    /** A known kind, or now and then one of a later version. */
    <K extends OpenKind> K kind(List<K> known, Function<String, K> of) {
        return unknowns && chance(5) ? of.apply("LATER_" + between(1, 9)) : pick(known);
    }

    /** Members of a later version. */
    Map<String, RawJson> extra() {
        if (!unknowns || !chance(8)) {
            return Map.of();
        }
        Map<String, RawJson> extra = new LinkedHashMap<>();
        for (int left = between(1, 3); left > 0; left--) {
            String name = pick("x-mood", "x-điểm", "x \"quoted\"", "x/slash~tilde", "x-😀", "x-") + between(1, 9);
            extra.put(name, new RawJson(pick(RAW_VALUES)));
        }
        return extra;
    }
}

package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;
import org.civicnews.value.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * The table of an object while it is being written down: its members in the order they are written.
 *
 * @param <T> the model
 * @param <B> its builder
 */
final class MemberTable<T, B> {
    final String name;
    final Supplier<B> builder;
    final Function<B, T> build;
    final List<Member<T, B>> members = new ArrayList<>();
    /** The JSON names of attributes that are called something else in Java. */
    final Map<String, String> renamed = new LinkedHashMap<>();

    @Nullable
    T standIn;

    @Nullable
    String type;

    @Nullable
    Function<T, String> version;

    Setter<B, String> setVersion = (b, text) -> b;
    Function<T, Map<String, RawJson>> extra = value -> Map.of();
    PutExtra<B> putExtra = (b, member, json) -> {};
    private @Nullable Function<T, RichText> inlined;

    MemberTable(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    /** Stores a member that is not in the table. */
    interface PutExtra<B> {
        void put(B builder, String member, RawJson json);
    }

    /** Every object of this kind says its type. */
    MemberTable<T, B> type(String discriminator) {
        this.type = discriminator;
        return this;
    }

    /** The object may stand alone as a document, and then says its version. */
    MemberTable<T, B> document(String discriminator, Function<T, String> get, Setter<B, String> set) {
        this.version = get;
        this.setVersion = set;
        return type(discriminator);
    }

    /** What stands in for a refused object whose required members alone make none. */
    MemberTable<T, B> standIn(T value) {
        this.standIn = value;
        return this;
    }

    /** A problem of an attribute is reported at the member that holds it. */
    MemberTable<T, B> renamed(String attribute, String member) {
        renamed.put(attribute, member);
        return this;
    }

    <V> MemberTable<T, B> required(String member, Codec<V> codec, Function<T, V> get, Setter<B, V> set) {
        members.add(new Members.Single<>(member, codec, true, get, set));
        return this;
    }

    <V> MemberTable<T, B> optional(String member, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set) {
        members.add(new Members.Single<>(
                member, codec, false, value -> get.apply(value).orElse(null), set));
        return this;
    }

    /** A member that the model always has but a document may leave out. */
    <V> MemberTable<T, B> defaulted(String member, Codec<V> codec, Function<T, V> get, Setter<B, V> set) {
        members.add(new Members.Single<>(member, codec, false, get, set));
        return this;
    }

    /** A whole number that has a default, which is not written. */
    MemberTable<T, B> defaultInt(String member, int usual, ToIntFunction<T> get, Setter<B, Integer> set) {
        members.add(new Members.Single<>(
                member,
                Scalars.INT,
                false,
                value -> {
                    int number = get.applyAsInt(value);
                    return number == usual ? null : number;
                },
                set));
        return this;
    }

    MemberTable<T, B> optionalInt(String member, Function<T, OptionalInt> get, Setter<B, Integer> set) {
        members.add(new Members.Single<>(
                member,
                Scalars.INT,
                false,
                value -> {
                    OptionalInt number = get.apply(value);
                    return number.isPresent() ? number.getAsInt() : null;
                },
                set));
        return this;
    }

    /** A truth value that is false unless written. */
    MemberTable<T, B> flag(String member, Predicate<T> get, Setter<B, Boolean> set) {
        members.add(new Members.Single<>(
                member, Scalars.BOOLEAN, false, value -> get.test(value) ? Boolean.TRUE : null, set));
        return this;
    }

    <V> MemberTable<T, B> list(String member, Codec<V> codec, Function<T, List<V>> get, Setter<B, V> add) {
        members.add(new Members.Many<>(member, codec, false, get, add));
        return this;
    }

    /** A list with at least one element. */
    <V> MemberTable<T, B> filled(String member, Codec<V> codec, Function<T, List<V>> get, Setter<B, V> add) {
        members.add(new Members.Many<>(member, codec, true, get, add));
        return this;
    }

    /** Text with annotations, written as two members of this object. */
    MemberTable<T, B> richText(Codec<Annotation> annotation, Function<T, RichText> get, Setter<B, RichText> set) {
        members.add(new Members.Inlined<>(annotation, get, set));
        inlined = get;
        return this;
    }

    /** Ends the table: where members go that are not in it. */
    ObjectCodec<T, B> extra(Function<T, Map<String, RawJson>> get, PutExtra<B> put) {
        Function<T, RichText> text = inlined;
        this.extra = text == null
                ? get
                : value -> merged(get.apply(value), text.apply(value).extra());
        this.putExtra = put;
        return new ObjectCodec<>(this);
    }

    /** A text that stands in its holder's own object has its unknown members there too. */
    private static Map<String, RawJson> merged(Map<String, RawJson> own, Map<String, RawJson> ofText) {
        if (ofText.isEmpty()) {
            return own;
        }
        Map<String, RawJson> both = new LinkedHashMap<>(own);
        both.putAll(ofText);
        return both;
    }
}

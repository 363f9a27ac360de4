package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;
import org.civicnews.body.RichTextBuilder;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * An object: a table of members in the order they are written. Absent optionals, empty lists and false are not written;
 * null is read as absent; members that are not in the table are kept as they are.
 *
 * @param <T> the model
 * @param <B> its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString FORMAT_VERSION = new SerializedString("formatVersion");

    private final String name;
    private final @Nullable String type;
    private final @Nullable Function<T, String> version;
    private final BiFunction<B, String, ?> setVersion;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Member<T, B>> members;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Function<T, Map<String, RawJson>> extra;
    private final TriConsumer<B, String, RawJson> putExtra;

    private ObjectCodec(Table<T, B> table) {
        this.name = table.name;
        this.type = table.type;
        this.version = table.version;
        this.setVersion = table.setVersion;
        this.builder = table.builder;
        this.build = table.build;
        this.members = List.copyOf(table.members);
        this.extra = table.extra;
        this.putExtra = table.putExtra;
        for (int i = 0; i < members.size(); i++) {
            for (String member : members.get(i).names()) {
                positions.put(member, i);
            }
        }
    }

    static <T, B> Table<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new Table<>(name, builder, build);
    }

    String name() {
        return name;
    }

    @Nullable
    String type() {
        return type;
    }

    @Override
    public void write(JsonGenerator out, T value) {
        write(out, value, false);
    }

    /** Writes the object as a document of its own, with the version of the format. */
    void writeDocument(JsonGenerator out, T value) {
        write(out, value, true);
    }

    private void write(JsonGenerator out, T value, boolean asDocument) {
        out.writeStartObject();
        if (type != null) {
            out.writeName(TYPE);
            out.writeString(type);
        }
        if (asDocument && version != null) {
            out.writeName(FORMAT_VERSION);
            out.writeString(version.apply(value));
        }
        for (Member<T, B> member : members) {
            member.write(out, value);
        }
        for (Map.Entry<String, RawJson> unknown : extra.apply(value).entrySet()) {
            out.writeName(unknown.getKey());
            out.writeRawValue(unknown.getValue().text());
        }
        out.writeEndObject();
    }

    @Override
    public @Nullable T read(JsonReading in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuseType("an object");
            return null;
        }
        in.parser().nextToken();
        return readMembers(in, false);
    }

    /** Reads a document of its own, which says its version. */
    @Nullable
    T readDocument(JsonReading in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuseType("an object");
            return null;
        }
        in.parser().nextToken();
        return readMembers(in, false, true);
    }

    /** Reads on from the first member, or the second if the first was the type. */
    @Nullable
    T readMembers(JsonReading in, boolean typeWasRead) {
        return readMembers(in, typeWasRead, false);
    }

    private @Nullable T readMembers(JsonReading in, boolean typeWasRead, boolean asDocument) {
        int problemsBefore = in.problemCount();
        Frame<T, B> frame = new Frame<>(builder.get(), members.size());
        frame.typeSeen = typeWasRead;
        int expected = 0;
        while (in.parser().currentToken() == JsonToken.PROPERTY_NAME) {
            String member = in.parser().currentName();
            Integer position = expected < members.size()
                            && members.get(expected).names().get(0).equals(member)
                    ? Integer.valueOf(expected)
                    : positions.get(member);
            in.parser().nextToken();
            in.enter(member);
            if (position != null) {
                readMember(in, frame, position, member);
                expected = position + 1;
            } else if (type != null && member.equals("type")) {
                readType(in, frame);
            } else if (version != null && member.equals("formatVersion")) {
                readVersion(in, frame);
            } else {
                readUnknown(in, frame, member);
            }
            in.leave();
            in.parser().nextToken();
        }
        if (type != null && !frame.typeSeen) {
            in.refuseMember("type", "REQUIRED", "is required");
        }
        if (asDocument && version != null && !frame.versionSeen) {
            in.refuseMember("formatVersion", "REQUIRED", "is required");
        }
        return finish(in, frame, problemsBefore);
    }

    private void readVersion(JsonReading in, Frame<T, B> frame) {
        if (frame.versionSeen) {
            in.refuse("DUPLICATE_MEMBER", "duplicate member 'formatVersion'");
            in.parser().skipChildren();
            return;
        }
        frame.versionSeen = true;
        String text = Scalars.STRING.read(in);
        if (text == null) {
            return;
        }
        if (FormatVersion.isReadable(text)) {
            setVersion.apply(frame.builder, text);
        } else {
            in.refuse("VERSION_UNSUPPORTED", FormatVersion.complaint(text));
        }
    }

    private void readMember(JsonReading in, Frame<T, B> frame, int position, String member) {
        Member<T, B> known = members.get(position);
        if (!frame.see(position, known.names().indexOf(member))) {
            in.refuse("DUPLICATE_MEMBER", "duplicate member '" + member + "'");
            in.parser().skipChildren();
            return;
        }
        if (in.parser().currentToken() == JsonToken.VALUE_NULL) {
            frame.unsee(position, known.names().indexOf(member));
            return;
        }
        if (member.equals("id") && in.parser().currentToken() == JsonToken.VALUE_STRING) {
            frame.id = in.parser().getString();
        }
        if (!known.read(in, frame, member)) {
            frame.refuse(position);
        }
    }

    private void readType(JsonReading in, Frame<T, B> frame) {
        if (frame.typeSeen) {
            in.refuse("DUPLICATE_MEMBER", "duplicate member 'type'");
            in.parser().skipChildren();
            return;
        }
        frame.typeSeen = true;
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.refuseType("a string");
        } else if (!in.parser().getString().equals(type)) {
            in.refuse(
                    "WRONG_KIND",
                    "must be '" + type + "' but was '" + in.parser().getString() + "'");
        }
    }

    private void readUnknown(JsonReading in, Frame<T, B> frame, String member) {
        if (!frame.unknown.add(member)) {
            in.refuse("DUPLICATE_MEMBER", "duplicate member '" + member + "'");
            in.parser().skipChildren();
            return;
        }
        putExtra.accept(frame.builder, member, RawCopy.value(in));
    }

    private @Nullable T finish(JsonReading in, Frame<T, B> frame, int problemsBefore) {
        boolean buildable = true;
        frame.finishRichText(in);
        for (int i = 0; i < members.size(); i++) {
            Member<T, B> member = members.get(i);
            if (member.required() && !frame.isSeen(i)) {
                in.refuseMember(member.names().get(0), "REQUIRED", "is required");
            }
            if (member.required() && (!frame.isSeen(i) || frame.isRefused(i))) {
                buildable &= member.standIn(frame.builder);
            }
        }
        T value = null;
        if (buildable) {
            try {
                value = build.apply(frame.builder);
            } catch (InvalidContentException e) {
                in.refuse(e);
            }
        }
        if (in.problemCount() > problemsBefore && value == null) {
            in.refusedObject(frame.id);
        }
        return value;
    }

    @Override
    public @Nullable T standIn() {
        B parts = builder.get();
        for (Member<T, B> member : members) {
            if (member.required() && !member.standIn(parts)) {
                return null;
            }
        }
        try {
            return build.apply(parts);
        } catch (InvalidContentException e) {
            return null;
        }
    }

    @Override
    public Schema schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (type != null) {
            properties.put("type", Schema.inline("const", type));
            required.add("type");
        }
        for (Member<T, B> member : members) {
            member.describe(properties, required);
        }
        Schema schema = Schema.named(name, "type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.keywords().put("required", required);
        }
        return schema;
    }

    /** What is known of an object while it is being read. */
    static final class Frame<T, B> {
        final B builder;
        private final long[] seen;
        private final long[] refused;
        private final java.util.Set<String> unknown = new java.util.HashSet<>(0);
        private boolean typeSeen;
        private boolean versionSeen;
        private @Nullable String id;
        private @Nullable RichTextBuilder richText;
        private @Nullable BiFunction<B, RichText, ?> richTextSetter;

        Frame(B builder, int members) {
            this.builder = builder;
            // Two bits a member: rich text is one member of the model and two of the object.
            this.seen = new long[members / 32 + 1];
            this.refused = new long[members / 64 + 1];
        }

        boolean see(int position, int half) {
            int bit = position * 2 + half;
            boolean first = (seen[bit >> 6] & 1L << bit) == 0;
            seen[bit >> 6] |= 1L << bit;
            return first;
        }

        void unsee(int position, int half) {
            int bit = position * 2 + half;
            seen[bit >> 6] &= ~(1L << bit);
        }

        boolean isSeen(int position) {
            int bit = position * 2;
            return (seen[bit >> 6] & 1L << bit) != 0;
        }

        void refuse(int position) {
            refused[position >> 6] |= 1L << position;
        }

        boolean isRefused(int position) {
            return (refused[position >> 6] & 1L << position) != 0;
        }

        RichTextBuilder richText(BiFunction<B, RichText, ?> setter) {
            if (richText == null) {
                richText = RichText.builder();
                richTextSetter = setter;
            }
            return richText;
        }

        private void finishRichText(JsonReading in) {
            if (richText == null || richTextSetter == null) {
                return;
            }
            try {
                richTextSetter.apply(builder, richText.build());
            } catch (InvalidContentException e) {
                if (e.problems().stream().noneMatch(p -> p.code().equals("REQUIRED"))) {
                    in.refuse(e);
                    richTextSetter.apply(builder, RichText.of("?"));
                }
            }
        }
    }

    /** One line of the table. */
    interface Member<T, B> {
        List<String> names();

        boolean required();

        void write(JsonGenerator out, T value);

        /** Reads the value of a member; false if it was refused. */
        boolean read(JsonReading in, Frame<T, B> frame, String member);

        /** Sets a value that stands in for a missing one; false if there is none. */
        boolean standIn(B builder);

        void describe(Map<String, Object> properties, List<String> required);
    }

    /** Takes three things. */
    interface TriConsumer<A, B, C> {
        void accept(A a, B b, C c);
    }

    /** The table while it is being written down. */
    static final class Table<T, B> {
        private final String name;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final List<Member<T, B>> members = new ArrayList<>();
        private @Nullable String type;
        private @Nullable Function<T, String> version;
        private BiFunction<B, String, ?> setVersion = (b, text) -> b;
        private Function<T, Map<String, RawJson>> extra = value -> Map.of();
        private TriConsumer<B, String, RawJson> putExtra = (b, member, json) -> {};

        private Table(String name, Supplier<B> builder, Function<B, T> build) {
            this.name = name;
            this.builder = builder;
            this.build = build;
        }

        /** Every object of this kind says its type. */
        Table<T, B> type(String discriminator) {
            this.type = discriminator;
            return this;
        }

        /** The object may stand alone as a document, and then says its version. */
        Table<T, B> document(String discriminator, Function<T, String> get, BiFunction<B, String, ?> set) {
            this.version = get;
            this.setVersion = set;
            return type(discriminator);
        }

        <V> Table<T, B> required(String member, Codec<V> codec, Function<T, V> get, BiFunction<B, V, ?> set) {
            members.add(new Single<>(member, codec, true, get::apply, set));
            return this;
        }

        <V> Table<T, B> optional(String member, Codec<V> codec, Function<T, Optional<V>> get, BiFunction<B, V, ?> set) {
            members.add(
                    new Single<>(member, codec, false, value -> get.apply(value).orElse(null), set));
            return this;
        }

        /** A member that the model always has but a document may leave out. */
        <V> Table<T, B> defaulted(String member, Codec<V> codec, Function<T, V> get, BiFunction<B, V, ?> set) {
            members.add(new Single<>(member, codec, false, get::apply, set));
            return this;
        }

        /** A whole number that is 1 unless written. */
        Table<T, B> oneUnless(String member, ToIntFunction<T> get, BiFunction<B, Integer, ?> set) {
            return defaultInt(member, 1, get, set);
        }

        /** A whole number that has a default, which is not written. */
        Table<T, B> defaultInt(String member, int usual, ToIntFunction<T> get, BiFunction<B, Integer, ?> set) {
            members.add(new Single<>(
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

        Table<T, B> optionalInt(String member, Function<T, OptionalInt> get, BiFunction<B, Integer, ?> set) {
            members.add(new Single<>(
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
        Table<T, B> flag(String member, java.util.function.Predicate<T> get, BiFunction<B, Boolean, ?> set) {
            members.add(
                    new Single<>(member, Scalars.BOOLEAN, false, value -> get.test(value) ? Boolean.TRUE : null, set));
            return this;
        }

        <V> Table<T, B> list(String member, Codec<V> codec, Function<T, List<V>> get, BiFunction<B, V, ?> add) {
            members.add(new Many<>(member, codec, false, get, add));
            return this;
        }

        /** A list with at least one element. */
        <V> Table<T, B> filled(String member, Codec<V> codec, Function<T, List<V>> get, BiFunction<B, V, ?> add) {
            members.add(new Many<>(member, codec, true, get, add));
            return this;
        }

        /** Text with annotations, written as two members of this object. */
        Table<T, B> richText(Codec<Annotation> annotation, Function<T, RichText> get, BiFunction<B, RichText, ?> set) {
            members.add(new Inlined<>(annotation, get, set));
            return this;
        }

        ObjectCodec<T, B> extra(Function<T, Map<String, RawJson>> get, TriConsumer<B, String, RawJson> put) {
            this.extra = get;
            this.putExtra = put;
            return new ObjectCodec<>(this);
        }

        /** For the few objects that have no place for unknown members. */
        ObjectCodec<T, B> withoutExtra() {
            return new ObjectCodec<>(this);
        }
    }

    private static final class Single<T, B, V> implements Member<T, B> {
        private final List<String> names;
        private final SerializedString written;
        private final Codec<V> codec;
        private final boolean required;
        private final Function<T, @Nullable V> get;
        private final BiFunction<B, V, ?> set;

        Single(String name, Codec<V> codec, boolean required, Function<T, @Nullable V> get, BiFunction<B, V, ?> set) {
            this.names = List.of(name);
            this.written = new SerializedString(name);
            this.codec = codec;
            this.required = required;
            this.get = get;
            this.set = set;
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean required() {
            return required;
        }

        @Override
        public void write(JsonGenerator out, T value) {
            V member = get.apply(value);
            if (member != null) {
                out.writeName(written);
                codec.write(out, member);
            }
        }

        @Override
        public boolean read(JsonReading in, Frame<T, B> frame, String member) {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            set.apply(frame.builder, value);
            return true;
        }

        @Override
        public boolean standIn(B builder) {
            V value = codec.standIn();
            if (value != null) {
                set.apply(builder, value);
            }
            return value != null;
        }

        @Override
        public void describe(Map<String, Object> properties, List<String> requiredNames) {
            properties.put(names.get(0), codec.schema());
            if (required) {
                requiredNames.add(names.get(0));
            }
        }
    }

    private static final class Many<T, B, V> implements Member<T, B> {
        private final List<String> names;
        private final ListCodec<V> codec;
        private final SerializedString written;
        private final boolean filled;
        private final Function<T, List<V>> get;
        private final BiFunction<B, V, ?> add;

        Many(String name, Codec<V> element, boolean filled, Function<T, List<V>> get, BiFunction<B, V, ?> add) {
            this.names = List.of(name);
            this.written = new SerializedString(name);
            this.codec = new ListCodec<>(element, filled);
            this.filled = filled;
            this.get = get;
            this.add = add;
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean required() {
            return filled;
        }

        @Override
        public void write(JsonGenerator out, T value) {
            List<V> list = get.apply(value);
            if (!list.isEmpty()) {
                out.writeName(written);
                codec.write(out, list);
            }
        }

        @Override
        public boolean read(JsonReading in, Frame<T, B> frame, String member) {
            List<V> list = codec.read(in);
            if (list == null) {
                return false;
            }
            for (V element : list) {
                add.apply(frame.builder, element);
            }
            return !filled || !list.isEmpty();
        }

        @Override
        public boolean standIn(B builder) {
            V element = codec.element().standIn();
            if (element != null) {
                add.apply(builder, element);
            }
            return element != null;
        }

        @Override
        public void describe(Map<String, Object> properties, List<String> requiredNames) {
            properties.put(names.get(0), codec.schema());
            if (filled) {
                requiredNames.add(names.get(0));
            }
        }
    }

    private static final class Inlined<T, B> implements Member<T, B> {
        private static final List<String> NAMES = List.of("text", "annotations");
        private static final SerializedString TEXT = new SerializedString("text");
        private static final SerializedString ANNOTATIONS = new SerializedString("annotations");

        private final ListCodec<Annotation> annotations;
        private final Function<T, RichText> get;
        private final BiFunction<B, RichText, ?> set;

        Inlined(Codec<Annotation> annotation, Function<T, RichText> get, BiFunction<B, RichText, ?> set) {
            this.annotations = new ListCodec<>(annotation, false);
            this.get = get;
            this.set = set;
        }

        @Override
        public List<String> names() {
            return NAMES;
        }

        @Override
        public boolean required() {
            return true;
        }

        @Override
        public void write(JsonGenerator out, T value) {
            RichText text = get.apply(value);
            out.writeName(TEXT);
            out.writeString(text.text());
            if (!text.annotations().isEmpty()) {
                out.writeName(ANNOTATIONS);
                annotations.write(out, text.annotations());
            }
        }

        @Override
        public boolean read(JsonReading in, Frame<T, B> frame, String member) {
            if (member.equals("text")) {
                String text = Scalars.ANY_STRING.read(in);
                if (text != null) {
                    frame.richText(set).text(text);
                }
                return text != null;
            }
            List<Annotation> list = annotations.read(in);
            if (list != null) {
                frame.richText(set).addAllAnnotations(list);
            }
            return true;
        }

        @Override
        public boolean standIn(B builder) {
            set.apply(builder, RichText.of("?"));
            return true;
        }

        @Override
        public void describe(Map<String, Object> properties, List<String> requiredNames) {
            properties.put("text", Scalars.ANY_STRING.schema());
            properties.put("annotations", annotations.schema());
            requiredNames.add("text");
        }
    }
}

package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
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
    private final @Nullable T standIn;
    private final @Nullable String type;
    private final @Nullable Function<T, String> version;
    private final Setter<B, String> setVersion;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Member<T, B>[] members;
    private final String[] names;

    /** The positions of the members that must be there. */
    private final int[] required;

    /** The position of the id; -1 if there is none. */
    private final int id;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> renamed;
    private final Function<T, Map<String, RawJson>> extra;
    private final MemberTable.PutExtra<B> putExtra;

    ObjectCodec(MemberTable<T, B> table) {
        this.name = table.name;
        this.standIn = table.standIn;
        this.type = table.type;
        this.version = table.version;
        this.setVersion = table.setVersion;
        this.builder = table.builder;
        this.build = table.build;
        this.members = array(table.members);
        this.renamed = Map.copyOf(table.renamed);
        this.extra = table.extra;
        this.putExtra = table.putExtra;
        if (members.length > Frame.MOST_MEMBERS) {
            throw new IllegalStateException(name + " has more members than a frame has bits");
        }
        this.names = new String[members.length];
        for (int i = 0; i < members.length; i++) {
            names[i] = members[i].names().get(0);
            for (String member : members[i].names()) {
                positions.put(member, i);
            }
        }
        this.required = IntStream.range(0, members.length)
                .filter(i -> members[i].required())
                .toArray();
        this.id = positions.getOrDefault("id", -1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be made of a generic type
    private static <T, B> Member<T, B>[] array(List<Member<T, B>> members) {
        return members.toArray(new Member[0]);
    }

    static <T, B> MemberTable<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new MemberTable<>(name, builder, build);
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
        writeExtra(out, extra.apply(value));
        out.writeEndObject();
    }

    /** Writes the object without its type and some members, which whoever reads it knows from elsewhere. */
    void writeWithout(JsonGenerator out, T value, Set<String> known) {
        out.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            if (!known.contains(names[i])) {
                members[i].write(out, value);
            }
        }
        writeExtra(out, extra.apply(value));
        out.writeEndObject();
    }

    private void writeExtra(JsonGenerator out, Map<String, RawJson> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        for (Map.Entry<String, RawJson> member : unknown.entrySet()) {
            checkExtra(member.getKey());
            out.writeName(member.getKey());
            RawCopy.write(out, member.getValue());
        }
    }

    /** Readers never let such a name in, but a caller can; what was written could not be read again. */
    private void checkExtra(String member) {
        boolean known = positions.containsKey(member)
                || (type != null && member.equals("type"))
                || (version != null && member.equals("formatVersion"));
        if (known) {
            throw refusal(member, "EXTRA_IS_KNOWN", "extra member '" + member + "' of " + name + " is a known member");
        }
        if (RawCopy.hasLoneSurrogate(member)) {
            throw refusal(
                    "", "TEXT_MALFORMED", "the name of an extra member of " + name + " has an unpaired surrogate");
        }
    }

    private static InvalidContentException refusal(String path, String code, String message) {
        return new InvalidContentException(List.of(new Problem(path, code, message)));
    }

    @Override
    public @Nullable T read(JsonReading in) {
        return read(in, false);
    }

    /** Reads a document of its own, which says its version. */
    @Nullable
    T readDocument(JsonReading in) {
        return read(in, true);
    }

    private @Nullable T read(JsonReading in, boolean asDocument) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuseType("an object");
            return null;
        }
        in.parser().nextToken();
        return readMembers(in, false, asDocument);
    }

    /** Reads on from the second member, the first having been the type. */
    @Nullable
    T readAfterType(JsonReading in) {
        return readMembers(in, true, false);
    }

    private @Nullable T readMembers(JsonReading in, boolean typeWasRead, boolean asDocument) {
        int problemsBefore = in.problemCount();
        int idsBefore = in.idCount();
        Frame<B> frame = new Frame<>(builder.get());
        frame.typeSeen = typeWasRead;
        if (version != null && !asDocument) {
            setVersion.set(frame.builder, in.version());
        }
        int expected = 0;
        while (in.parser().currentToken() == JsonToken.PROPERTY_NAME) {
            String member = in.parser().currentName();
            int position = position(member, expected);
            in.parser().nextToken();
            in.enter(member);
            if (position >= 0) {
                readMember(in, frame, position, member);
                expected = position + 1;
            } else if (type != null && member.equals("type")) {
                readType(in, frame);
            } else if (version != null && member.equals("formatVersion")) {
                readVersion(in, frame, asDocument);
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
        T value = finish(in, frame);
        if (in.problemCount() > problemsBefore && value == null) {
            in.refuseIdsSince(idsBefore);
        }
        return value;
    }

    /**
     * Our own documents have their members in the order of the table, mostly with small gaps; others cost a look-up. The parser
     * interns the names, so that those of the table are the same strings.
     */
    @SuppressWarnings("ReferenceEquality")
    private int position(String member, int expected) {
        for (int i = expected, end = Math.min(names.length, expected + 8); i < end; i++) {
            if (names[i] == member) {
                return i;
            }
        }
        Integer position = positions.get(member);
        return position == null ? -1 : position;
    }

    private void readVersion(JsonReading in, Frame<B> frame, boolean asDocument) {
        if (frame.versionSeen) {
            refuseDuplicate(in, "formatVersion");
            return;
        }
        frame.versionSeen = true;
        String text = Scalars.STRING.read(in);
        if (text == null) {
            return;
        }
        if (!FormatVersion.isReadable(text)) {
            in.refuse("VERSION_UNSUPPORTED", FormatVersion.complaint(text));
            return;
        }
        setVersion.set(frame.builder, text);
        if (asDocument) {
            in.version(text);
        }
    }

    private void readMember(JsonReading in, Frame<B> frame, int position, String name) {
        Member<T, B> member = members[position];
        JsonToken token = in.parser().currentToken();
        boolean secondHalf = !names[position].equals(name);
        if (!frame.see(position, secondHalf ? 1 : 0)) {
            refuseDuplicate(in, name);
            return;
        }
        if (token == JsonToken.VALUE_NULL) {
            if (member.required() && !secondHalf) {
                in.refuse("REQUIRED", "is required");
                frame.refuse(position);
            }
            return;
        }
        if (position == id && token == JsonToken.VALUE_STRING) {
            in.id(in.parser().getString());
        }
        if (!member.read(in, frame, name)) {
            frame.refuse(position);
        }
    }

    private void readType(JsonReading in, Frame<B> frame) {
        if (frame.typeSeen) {
            refuseDuplicate(in, "type");
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

    private void readUnknown(JsonReading in, Frame<B> frame, String member) {
        if (!frame.seeUnknown(member)) {
            refuseDuplicate(in, member);
            return;
        }
        if (RawCopy.hasLoneSurrogate(member)) {
            in.refuse("TEXT_MALFORMED", "the name of the member has an unpaired surrogate");
        }
        putExtra.put(frame.builder, member, RawCopy.value(in));
    }

    private static void refuseDuplicate(JsonReading in, String member) {
        in.refuse("DUPLICATE_MEMBER", "duplicate member '" + member + "'");
        in.parser().skipChildren();
    }

    /** Builds the value. One that needed a stand-in is built only to check its other rules, and is not returned. */
    private @Nullable T finish(JsonReading in, Frame<B> frame) {
        boolean buildable = true;
        boolean whole = true;
        for (int i : required) {
            Member<T, B> member = members[i];
            if (!frame.isSeen(i)) {
                in.refuseMember(names[i], "REQUIRED", "is required");
            } else if (!frame.isRefused(i) && member.finish(in, frame)) {
                continue;
            }
            whole = false;
            buildable &= member.standIn(frame.builder);
        }
        if (!buildable) {
            return null;
        }
        try {
            T value = build.apply(frame.builder);
            return whole ? value : null;
        } catch (InvalidContentException e) {
            in.refuse(e, renamed);
            return null;
        }
    }

    @Override
    public @Nullable T standIn() {
        if (standIn != null) {
            return standIn;
        }
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
        List<String> needed = new ArrayList<>();
        if (type != null) {
            properties.put("type", Schema.inline("const", type));
            needed.add("type");
        }
        for (Member<T, B> member : members) {
            member.describe(properties, needed);
        }
        Schema schema = Schema.named(name, "type", "object", "properties", properties);
        if (!needed.isEmpty()) {
            schema.keywords().put("required", needed);
        }
        return schema;
    }
}

package org.civicnews.formats.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The three forms of a line in a table of members. */
final class Members {
    private Members() {}

    /** One value. */
    static final class Single<T, B, V> implements Member<T, B> {
        private final List<String> names;
        private final SerializedString written;
        private final Codec<V> codec;
        private final boolean required;
        private final Function<T, @Nullable V> get;
        private final Setter<B, V> set;

        Single(String name, Codec<V> codec, boolean required, Function<T, @Nullable V> get, Setter<B, V> set) {
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
        public boolean read(JsonReading in, Frame<B> frame, String name) {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            set.set(frame.builder, value);
            return true;
        }

        @Override
        public boolean standIn(B builder) {
            V value = codec.standIn();
            if (value != null) {
                set.set(builder, value);
            }
            return value != null;
        }

        @Override
        public void describe(Map<String, Object> properties, List<String> requiredNames) {
            properties.put(
                    names.get(0), required ? codec.schema() : codec.schema().orNull());
            if (required) {
                requiredNames.add(names.get(0));
            }
        }
    }

    /** A list, which is not written when it is empty. */
    static final class Many<T, B, V> implements Member<T, B> {
        private final List<String> names;
        private final ListCodec<V> codec;
        private final SerializedString written;
        private final boolean filled;
        private final Function<T, List<V>> get;
        private final Setter<B, V> add;

        Many(String name, Codec<V> element, boolean filled, Function<T, List<V>> get, Setter<B, V> add) {
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
        public boolean read(JsonReading in, Frame<B> frame, String name) {
            int kept = codec.read(in, element -> add.set(frame.builder, element));
            return kept > 0 || (kept == 0 && !filled);
        }

        @Override
        public boolean standIn(B builder) {
            V element = codec.element().standIn();
            if (element != null) {
                add.set(builder, element);
            }
            return element != null;
        }

        @Override
        public void describe(Map<String, Object> properties, List<String> requiredNames) {
            properties.put(
                    names.get(0), filled ? codec.schema() : codec.schema().orNull());
            if (filled) {
                requiredNames.add(names.get(0));
            }
        }
    }

    /** Text with annotations, written as two members of the object that holds it. */
    static final class Inlined<T, B> implements Member<T, B> {
        private static final List<String> NAMES = List.of("text", "annotations");
        private static final SerializedString TEXT = new SerializedString("text");
        private static final SerializedString ANNOTATIONS = new SerializedString("annotations");

        private final ListCodec<Annotation> annotations;
        private final Function<T, RichText> get;
        private final Setter<B, RichText> set;

        Inlined(Codec<Annotation> annotation, Function<T, RichText> get, Setter<B, RichText> set) {
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
        public boolean read(JsonReading in, Frame<B> frame, String name) {
            if (name.equals("text")) {
                String text = Scalars.ANY_STRING.read(in);
                if (text != null) {
                    frame.text(text);
                }
                return text != null;
            }
            List<Annotation> list = annotations.read(in);
            if (list != null) {
                frame.annotations(list);
            }
            return true;
        }

        @Override
        public boolean finish(JsonReading in, Frame<B> frame) {
            RichText text = frame.richText(in);
            if (text == null) {
                return false;
            }
            set.set(frame.builder, text);
            return true;
        }

        @Override
        public boolean standIn(B builder) {
            set.set(builder, RichText.of("?"));
            return true;
        }

        @Override
        public void describe(Map<String, Object> properties, List<String> requiredNames) {
            properties.put("text", Scalars.ANY_STRING.schema());
            properties.put("annotations", annotations.schema().orNull());
            requiredNames.add("text");
        }
    }
}

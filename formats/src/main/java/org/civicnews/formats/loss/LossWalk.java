package org.civicnews.formats.loss;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicnews.formats.Loss;
import org.civicnews.formats.Losses;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Takes the tokens of a document and writes nothing: it keeps where it stands in the document and in a table, and collects
 * what falls under a loss. Serves one walk.
 */
final class LossWalk extends JsonGeneratorDelegate {
    /** What every generator needs to stand on; nothing is ever written to it. */
    private static final JsonGenerator NOWHERE =
            new JsonFactory().createGenerator(ObjectWriteContext.empty(), Writer.nullWriter());

    private final List<Loss> lost = new ArrayList<>();
    private final List<Loss> approximated = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final LossState start;
    private LossNotes.@Nullable Step notes;
    private int depth;
    private int skipping;
    private @Nullable LossRow reported;

    /** An object or array that is open. */
    private static final class Level {
        private LossState state;
        private LossNotes.@Nullable Step notes;
        private @Nullable LossRow reported;
        private @Nullable String name;
        private int index;
        private boolean array;

        Level(LossState state) {
            this.state = state;
        }
    }

    LossWalk(LossState start, LossNotes notes) {
        super(NOWHERE, false);
        this.start = start;
        this.notes = notes.root();
    }

    Losses losses() {
        return new Losses(lost, approximated);
    }

    private void enterContainer(boolean array) {
        if (skipping > 0) {
            skipping++;
            return;
        }
        LossState state = enter();
        if (!looksBelow(state, false)) {
            skipping = 1;
            return;
        }
        if (depth == levels.size()) {
            levels.add(new Level(state));
        }
        Level level = levels.get(depth++);
        level.state = state;
        level.notes = notes;
        level.reported = reported;
        level.array = array;
        level.index = -1;
        level.name = null;
    }

    private void leaveContainer() {
        if (skipping > 0) {
            skipping--;
            return;
        }
        depth--;
    }

    private LossWalk scalar() {
        if (skipping == 0) {
            looksBelow(enter(), true);
        }
        return this;
    }

    private LossState enter() {
        if (depth == 0) {
            return start;
        }
        Level level = levels.get(depth - 1);
        if (level.array) {
            level.index++;
            notes = level.notes == null ? null : level.notes.next(Integer.toString(level.index));
            return level.state.nextIndex();
        }
        String name = Objects.requireNonNull(level.name);
        notes = level.notes == null ? null : level.notes.next(name);
        return level.state.next(name);
    }

    /**
     * Names the member if it falls under a loss, and notes in {@link #reported} what is named for all below it.
     *
     * @return whether anything below may still be named
     */
    private boolean looksBelow(LossState state, boolean scalar) {
        reported = null;
        if (depth == 0) {
            return true; // a loss is of a member
        }
        if (isAboutTheForm()) {
            return false;
        }
        LossNotes.Note note = notes == null ? null : notes.note();
        if (note != null) {
            add(note.fate(), note.reason());
            return false;
        }
        LossRow row = state.row();
        LossRow above = levels.get(depth - 1).reported;
        boolean below = !scalar && (state.isPending() || notes != null);
        if (row.fate() == Fate.CARRIED) {
            return below;
        }
        reported = above;
        boolean named = above != null && above.fate() == row.fate(); // what holds it is named already, and it with it
        if (!named && (scalar || !state.isPending() || state.isExact())) {
            add(row.fate(), row.reason());
            reported = row;
            return below && row.fate() != Fate.LOST;
        }
        return below;
    }

    /** The outermost type and version say which form the document has, and nothing of what it is about. */
    private boolean isAboutTheForm() {
        if (depth != 1) {
            return false;
        }
        String name = levels.get(0).name;
        return "type".equals(name) || "formatVersion".equals(name);
    }

    private void add(Fate fate, String reason) {
        (fate == Fate.LOST ? lost : approximated).add(new Loss(pointer(), reason));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            Level level = levels.get(i);
            pointer.append('/');
            if (level.array) {
                pointer.append(level.index);
            } else {
                append(Objects.requireNonNull(level.name), pointer);
            }
        }
        return pointer.toString();
    }

    /** RFC 6901: {@code ~} and {@code /} in a name are escaped. */
    private static void append(String name, StringBuilder pointer) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case '~' -> pointer.append("~0");
                case '/' -> pointer.append("~1");
                default -> pointer.append(c);
            }
        }
    }

    @Override
    public JsonGenerator writeStartObject() {
        enterContainer(false);
        return this;
    }

    @Override
    public JsonGenerator writeStartObject(Object value) {
        return writeStartObject();
    }

    @Override
    public JsonGenerator writeStartObject(Object value, int size) {
        return writeStartObject();
    }

    @Override
    public JsonGenerator writeEndObject() {
        leaveContainer();
        return this;
    }

    @Override
    public JsonGenerator writeStartArray() {
        enterContainer(true);
        return this;
    }

    @Override
    public JsonGenerator writeStartArray(Object value) {
        return writeStartArray();
    }

    @Override
    public JsonGenerator writeStartArray(Object value, int size) {
        return writeStartArray();
    }

    @Override
    public JsonGenerator writeEndArray() {
        leaveContainer();
        return this;
    }

    @Override
    public JsonGenerator writeName(String name) {
        if (skipping == 0) {
            levels.get(depth - 1).name = name;
        }
        return this;
    }

    @Override
    public JsonGenerator writeName(SerializableString name) {
        return writeName(name.getValue());
    }

    @Override
    public JsonGenerator writeString(@Nullable String text) {
        return scalar();
    }

    @Override
    public JsonGenerator writeString(SerializableString text) {
        return scalar();
    }

    /** Copied texts come so. */
    @Override
    public JsonGenerator writeString(char[] text, int start, int length) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(short number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(int number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(long number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(@Nullable BigInteger number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(double number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(float number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(@Nullable BigDecimal number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(@Nullable String number) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNumber(char[] digits, int start, int length) {
        return scalar();
    }

    @Override
    public JsonGenerator writeBoolean(boolean value) {
        return scalar();
    }

    @Override
    public JsonGenerator writeNull() {
        return scalar();
    }
}

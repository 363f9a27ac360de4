package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The kind of a speech. Immutable and thread-safe. */
public final class SpeechKind extends OpenKind {
    /** Khai mạc. */
    public static final SpeechKind OPENING = new SpeechKind("OPENING");

    /** Báo cáo, tham luận. */
    public static final SpeechKind REPORT = new SpeechKind("REPORT");

    /** Thảo luận, ý kiến. */
    public static final SpeechKind DISCUSSION = new SpeechKind("DISCUSSION");

    /** Phát biểu chỉ đạo. */
    public static final SpeechKind DIRECTIVE = new SpeechKind("DIRECTIVE");

    /** Giải trình, tiếp thu. */
    public static final SpeechKind REPLY = new SpeechKind("REPLY");

    /** Kết luận, bế mạc. */
    public static final SpeechKind CLOSING = new SpeechKind("CLOSING");

    private static final Map<String, SpeechKind> KNOWN = index(OPENING, REPORT, DISCUSSION, DIRECTIVE, REPLY, CLOSING);

    private SpeechKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static SpeechKind of(String name) {
        SpeechKind known = KNOWN.get(name);
        return known != null ? known : new SpeechKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<SpeechKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}

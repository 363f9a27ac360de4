package org.civicnews.law;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** A unit that a document is divided into (đơn vị bố cục). Immutable and thread-safe. */
public final class PinpointUnit extends OpenKind {
    /** Phần. */
    public static final PinpointUnit PART = new PinpointUnit("PART");

    /** Chương. */
    public static final PinpointUnit CHAPTER = new PinpointUnit("CHAPTER");

    /** Mục. */
    public static final PinpointUnit SECTION = new PinpointUnit("SECTION");

    /** Tiểu mục. */
    public static final PinpointUnit SUBSECTION = new PinpointUnit("SUBSECTION");

    /** Điều. */
    public static final PinpointUnit ARTICLE = new PinpointUnit("ARTICLE");

    /** Khoản. */
    public static final PinpointUnit CLAUSE = new PinpointUnit("CLAUSE");

    /** Điểm. */
    public static final PinpointUnit POINT = new PinpointUnit("POINT");

    /** Tiết, tiểu điểm. */
    public static final PinpointUnit SUBPOINT = new PinpointUnit("SUBPOINT");

    /** Phụ lục. */
    public static final PinpointUnit APPENDIX = new PinpointUnit("APPENDIX");

    /** Mẫu số. */
    public static final PinpointUnit FORM = new PinpointUnit("FORM");

    /** Đoạn. */
    public static final PinpointUnit PARAGRAPH = new PinpointUnit("PARAGRAPH");

    /** Câu. */
    public static final PinpointUnit SENTENCE = new PinpointUnit("SENTENCE");

    private static final Map<String, PinpointUnit> KNOWN = index(
            PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, CLAUSE, POINT, SUBPOINT, APPENDIX, FORM, PARAGRAPH, SENTENCE);

    private PinpointUnit(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static PinpointUnit of(String name) {
        PinpointUnit known = KNOWN.get(name);
        return known != null ? known : new PinpointUnit(name);
    }

    /** {@return the constants in their documented order} */
    public static List<PinpointUnit> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}

package org.civicnews.submission;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.civicnews.text.TsvTable;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;

/** What must hold of a file's names and types. No message holds the name that the sender gave. */
final class AttachmentRules {
    private static final int MAX_NAME = 255;

    /** Slashes, their look-alikes, and the colon of drives and streams. */
    private static final String SEPARATORS = "/\\:\u2044\u2215\u29F5\u29F8\uFE68\uFF0F\uFF3C\uFF1A";

    private static final Set<String> ENCODED_SEPARATORS = Set.of("%2f", "%5c", "%00", "%3a");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$");
    private static final Set<String> EXECUTABLE = executable();

    private final Attachment attachment;
    private final Problems problems = new Problems();

    private AttachmentRules(Attachment attachment) {
        this.attachment = attachment;
    }

    private static Set<String> executable() {
        Set<String> extensions = new HashSet<>();
        TsvTable.read(
                        "executable-extensions.tsv",
                        AttachmentRules.class.getResourceAsStream("executable-extensions.tsv"))
                .rows()
                .forEach(row -> extensions.add(row.get(0)));
        return extensions;
    }

    static void check(Attachment attachment) {
        AttachmentRules rules = new AttachmentRules(attachment);
        rules.problems.notBlank("id", attachment.id());
        rules.checkStoredName();
        rules.checkOriginalName();
        rules.checkTypes();
        rules.problems
                .require(
                        attachment.bytes() > 0,
                        "bytes",
                        "OUT_OF_RANGE",
                        () -> "must be 1 or more but was " + attachment.bytes())
                .notBlank("caption", attachment.caption())
                .throwIfAny();
    }

    private void checkStoredName() {
        String name = attachment.storedName();
        boolean safe = !name.isEmpty()
                && name.length() <= MAX_NAME
                && isAsciiLetterOrDigit(name.charAt(0))
                && !name.contains("..")
                && !name.endsWith(".")
                && name.chars().allMatch(c -> isAsciiLetterOrDigit((char) c) || c == '.' || c == '_' || c == '-');
        problems.require(
                safe,
                "storedName",
                "STORED_NAME_UNSAFE",
                () -> "stored name of attachment " + attachment.id()
                        + " must be made of ASCII letters, digits and single points, hyphens and underlines");
        problems.require(
                !safe || !isExecutable(name),
                "storedName",
                "NAME_EXECUTABLE",
                () -> "stored name of attachment " + attachment.id() + " has an executable extension");
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void checkOriginalName() {
        String name = attachment.originalName();
        String lower = name.toLowerCase(Locale.ROOT);
        name(
                !name.isBlank() && name.length() <= MAX_NAME,
                "NAME_LENGTH",
                "must be 1 to " + MAX_NAME + " code units long");
        name(
                name.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)
                        && ENCODED_SEPARATORS.stream().noneMatch(lower::contains),
                "NAME_SEPARATOR",
                "holds a path separator");
        name(name.indexOf('\0') < 0, "NAME_NUL", "holds the character NUL");
        name(
                name.chars().noneMatch(c -> c != 0 && isControl(c))
                        && WellFormed.fault(withoutControls(name)).isEmpty(),
                "NAME_CONTROL",
                "holds a control character or an unpaired surrogate");
        name(
                name.chars().noneMatch(AttachmentRules::isBidi),
                "NAME_BIDI",
                "holds a character that turns the direction of text");
        name(
                !lower.startsWith(".") && !DEVICES.contains(stem(lower)) && !isNumberedDevice(stem(lower)),
                "NAME_RESERVED",
                "is a hidden file or a device");
        name(!isExecutable(lower), "NAME_EXECUTABLE", "has an executable extension");
    }

    private void name(boolean holds, String code, String fault) {
        problems.require(
                holds, "originalName", code, () -> "original name of attachment " + attachment.id() + " " + fault);
    }

    private static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    }

    private static String withoutControls(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.chars().filter(c -> !isControl(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** The marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
    private static boolean isBidi(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static String stem(String lower) {
        int dot = lower.indexOf('.');
        return (dot < 0 ? lower : lower.substring(0, dot)).strip();
    }

    private static boolean isNumberedDevice(String stem) {
        return stem.length() == 4
                && (stem.startsWith("com") || stem.startsWith("lpt"))
                && Character.isDigit(stem.charAt(3));
    }

    /** Whether any extension can be run, the last or one hidden before it; blanks and points at the end hide none. */
    private static boolean isExecutable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        while (dot >= 0) {
            int next = lower.indexOf('.', dot + 1);
            String extension =
                    lower.substring(dot + 1, next < 0 ? lower.length() : next).strip();
            if (EXECUTABLE.contains(withoutInvisible(extension))) {
                return true;
            }
            dot = next;
        }
        return false;
    }

    private static String withoutInvisible(String extension) {
        if (extension.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT)) {
            return extension;
        }
        StringBuilder out = new StringBuilder();
        extension.chars().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private void checkTypes() {
        checkType("declaredType", attachment.declaredType());
        checkType("detectedType", attachment.detectedType());
        if (!problems.list().isEmpty()) {
            return;
        }
        AttachmentTypes types = AttachmentTypes.standard();
        String declared = attachment.declaredType();
        String detected = attachment.detectedType();
        problems.require(
                types.family(declared).equals(types.family(detected)),
                "detectedType",
                "TYPE_MISMATCH",
                () -> "attachment " + attachment.id() + " says " + declared + " but its bytes are " + detected);
        String name = attachment.originalName().toLowerCase(Locale.ROOT).strip();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        problems.require(
                name.indexOf('.') < 0 || types.fits(extension, declared),
                "declaredType",
                "TYPE_MISMATCH",
                () -> "attachment " + attachment.id() + " says " + declared + " but its name ends otherwise");
    }

    /** RFC 6838: two restricted names; no parameters. */
    private void checkType(String path, String type) {
        int slash = type.indexOf('/');
        boolean formed = slash > 0
                && slash == type.lastIndexOf('/')
                && slash < type.length() - 1
                && type.length() <= MAX_NAME
                && type.chars()
                        .allMatch(
                                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "/.+-_!#$&^".indexOf(c) >= 0);
        problems.require(
                formed,
                path,
                "TYPE_MALFORMED",
                () -> path + " of attachment " + attachment.id() + " is no media type in lower case");
    }
}

package org.civicnews.formats.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicnews.text.TsvTable;
import org.civicnews.value.Digest;
import org.civicnews.value.Finding;

/**
 * Says what the bytes of an attachment are, whatever the sender's program called them. Start with {@link #standard()}.
 *
 * <pre>{@code
 * AttachmentReport report = AttachmentCheck.standard().check(bytes, "image/jpeg", "anh.jpg");
 * report.detectedType();     // text/html
 * report.isAcceptable();     // false
 * report.has("TYPE_MISMATCH"); // true
 * }</pre>
 *
 * <p>Codes of findings: {@code EMPTY}, {@code TYPE_MISMATCH} (bytes of another type than declared),
 * {@code EXTENSION_MISMATCH} (a name that ends as another type does), {@code TYPE_NOT_ALLOWED}, {@code POLYGLOT} (two files in
 * one: GIF and JAR, PDF and ZIP, markup in a picture), {@code TRUNCATED}, {@code ACTIVE_CONTENT} (macros, scripts and
 * actions), {@code DECOMPRESSION_BOMB}, {@code PATH_ESCAPES}; {@code TRAILING_DATA} is worth knowing only, because cameras
 * leave some. No message holds the name or the content. A PDF is looked at without unpacking its streams, so an action that
 * is packed away is not seen. This is no virus scanner.
 *
 * <p>The time taken grows with the number of bytes. Any bytes are answered, none are refused by an exception. Immutable and
 * thread-safe.
 */
public final class AttachmentCheck {
    static final long LEAST_BOMB = 64L << 20;
    static final long BOMB_RATIO = 200;

    private static final Set<String> TAKEN = Set.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "application/pdf",
            "text/plain",
            TypeDetection.DOCX,
            TypeDetection.ODT);
    private static final List<List<String>> EXTENSIONS = List.of(
            List.of("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
            List.of("image/png", "png"),
            List.of("image/gif", "gif"),
            List.of("image/webp", "webp"),
            List.of("application/pdf", "pdf"),
            List.of("text/plain", "txt"),
            List.of(TypeDetection.DOCX, "docx"),
            List.of(TypeDetection.ODT, "odt"));
    private static final AttachmentCheck STANDARD = new AttachmentCheck(Signatures.standard(), TAKEN);

    private final TypeDetection detection;
    private final Set<String> taken;

    private AttachmentCheck(Signatures signatures, Set<String> taken) {
        this.detection = new TypeDetection(signatures);
        this.taken = taken;
    }

    /** {@return the check that takes JPEG, PNG, GIF, WebP, PDF, plain text, docx and odt} */
    public static AttachmentCheck standard() {
        return STANDARD;
    }

    /**
     * Takes other types. SVG, HTML and archives run code, or unfold to more than they are, in the program that opens them:
     * who lets them in must never serve them as they came.
     *
     * @param types media types in small letters
     * @return the check that takes these and no others
     */
    public AttachmentCheck taking(Set<String> types) {
        return new AttachmentCheck(detection, Set.copyOf(types));
    }

    /**
     * Knows types by other signatures.
     *
     * @param table columns type, offset and bytes (hexadecimal, {@code ??} for any), as in the bundled signatures.tsv
     * @return the check with these signatures alone
     */
    public AttachmentCheck withSignatures(TsvTable table) {
        return new AttachmentCheck(new Signatures(table), taken);
    }

    private AttachmentCheck(TypeDetection detection, Set<String> taken) {
        this.detection = detection;
        this.taken = taken;
    }

    /**
     * Tells the type of bytes alone.
     *
     * @param bytes any bytes, not changed
     * @return the media type; {@code application/octet-stream} if they are none that is known
     */
    public String detect(byte[] bytes) {
        return detection.type(bytes);
    }

    /**
     * Checks a file.
     *
     * @param bytes its bytes, not changed
     * @param declaredType the media type that the sender's program said, as given; blank if it said none
     * @param originalName the name as given; only its ending is looked at, and it is not kept
     * @return what the bytes are and what speaks against them
     */
    public AttachmentReport check(byte[] bytes, String declaredType, String originalName) {
        List<Finding> findings = new ArrayList<>();
        String detected = detection.type(bytes);
        if (bytes.length == 0) {
            findings.add(Finding.warning("EMPTY", "", "the file has no bytes"));
        }
        String declared = bare(declaredType);
        if (!declared.isEmpty() && !declared.equals(detected)) {
            findings.add(Finding.warning("TYPE_MISMATCH", "declaredType", "the bytes are " + detected));
        }
        if (!fits(originalName, detected)) {
            findings.add(Finding.warning(
                    "EXTENSION_MISMATCH",
                    "originalName",
                    "the name ends as another type does; the bytes are " + detected));
        }
        if (bytes.length > 0 && !taken.contains(detected)) {
            findings.add(Finding.warning("TYPE_NOT_ALLOWED", "detectedType", detected + " is not taken"));
        }
        new HiddenContent(bytes, detected, findings).look();
        return new AttachmentReport(declaredType, detected, bytes.length, Digest.ofBytes(bytes), findings);
    }

    /** Without parameters, in small letters; image/jpg is what some programs say. */
    private static String bare(String type) {
        int semicolon = type.indexOf(';');
        String bare =
                (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        return bare.equals("image/jpg") || bare.equals("image/pjpeg") ? "image/jpeg" : bare;
    }

    private static boolean fits(String name, String type) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        if (ending.isEmpty()) {
            return true;
        }
        boolean known = false;
        for (List<String> row : EXTENSIONS) {
            boolean names = row.lastIndexOf(ending) > 0;
            known |= names || row.get(0).equals(type);
            if (names && row.get(0).equals(type)) {
                return true;
            }
        }
        return !known;
    }
}

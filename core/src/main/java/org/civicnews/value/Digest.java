package org.civicnews.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest (FIPS 180-4), written {@code sha-256:<64 hex digits>}. Immutable and thread-safe.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {
    private static final String PREFIX = "sha-256:";

    /**
     * Checks the digits.
     *
     * @param hex 64 lower-case hexadecimal digits
     */
    public Digest {
        boolean digits =
                hex.length() == 64 && hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        new Problems()
                .require(
                        digits,
                        "hex",
                        "DIGEST_MALFORMED",
                        () -> "must be 64 lower-case hexadecimal digits but was '" + hex + "'")
                .throwIfAny();
    }

    /**
     * Digests the UTF-8 bytes of a text.
     *
     * @param text any well-formed text
     * @return the digest
     */
    public static Digest ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Digests bytes.
     *
     * @param bytes any bytes
     * @return the digest
     */
    public static Digest ofBytes(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /**
     * Reads the written form.
     *
     * @param text {@code sha-256:<64 hex digits>}
     * @return the digest
     * @throws InvalidContentException if the algorithm is another or the digits are not 64
     */
    public static Digest parse(String text) {
        new Problems()
                .require(
                        text.startsWith(PREFIX),
                        "",
                        "DIGEST_MALFORMED",
                        () -> "digest '" + text + "' does not start with " + PREFIX)
                .throwIfAny();
        return new Digest(text.substring(PREFIX.length()));
    }

    /** {@return {@code sha-256:<64 hex digits>}} */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}

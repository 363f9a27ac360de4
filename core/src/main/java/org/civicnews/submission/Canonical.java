package org.civicnews.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.civicnews.value.Digest;

/**
 * The canonical byte form under our digests: pieces in a fixed order, each after its length in bytes (4 bytes,
 * big-endian), so that no two sequences of pieces have the same bytes. Not thread-safe; one instance serves one digest.
 */
final class Canonical {
    private static final byte[] NOTHING = {};

    private final MessageDigest sha256 = sha256();

    /** Begins with the name of what is digested, such as {@code civicnews-story-1}. */
    Canonical(String name) {
        add(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    Canonical add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the 32 bytes of a digest. */
    Canonical add(Digest digest) {
        return add(HexFormat.of().parseHex(digest.hex()));
    }

    /** Adds a piece of no bytes, for what is absent. */
    Canonical addNothing() {
        return add(NOTHING);
    }

    Canonical add(byte[] bytes) {
        int length = bytes.length;
        sha256.update((byte) (length >>> 24));
        sha256.update((byte) (length >>> 16));
        sha256.update((byte) (length >>> 8));
        sha256.update((byte) length);
        sha256.update(bytes);
        return this;
    }

    Digest digest() {
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }
}

package org.civicnews.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.civicnews.text.WellFormed;

/**
 * The name of a piece of content for ever: an absolute URI such as {@code urn:uuid:…}, {@code tag:…} or
 * {@code https://…}.
 *
 * @param value the URI, in NFC
 */
public record ContentId(String value) {
    /** The namespace of names that are web addresses (RFC 4122, appendix C). */
    public static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /**
     * Composes and checks the URI.
     *
     * @param value the URI, in NFC
     */
    public ContentId {
        value = WellFormed.nfc(value);
        String given = value;
        new Problems()
                .require(
                        isAbsoluteUri(given),
                        "",
                        "ID_NOT_ABSOLUTE",
                        () -> "id '" + shown(given) + "' is not an absolute URI")
                .throwIfAny();
    }

    /**
     * Reads an id.
     *
     * @param value an absolute URI
     * @return the id
     * @throws InvalidContentException if it is no absolute URI
     */
    public static ContentId of(String value) {
        return new ContentId(value);
    }

    /**
     * Makes the same id for the same name on every machine: a version 5 UUID (RFC 4122).
     *
     * @param namespace what kind of name it is
     * @param name the name
     * @return {@code urn:uuid:…}
     */
    public static ContentId nameBased(UUID namespace, String name) {
        byte[] hash = sha1(namespace, name);
        hash[6] = (byte) ((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new ContentId("urn:uuid:" + new UUID(bits.getLong(), bits.getLong()));
    }

    private static byte[] sha1(UUID namespace, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-1", e);
        }
    }

    private static boolean isAbsoluteUri(String value) {
        try {
            return WellFormed.fault(value).isEmpty() && new URI(value).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String shown(String value) {
        return value.length() <= 80 ? value : value.substring(0, 79) + "…";
    }

    @Override
    public String toString() {
        return value;
    }
}

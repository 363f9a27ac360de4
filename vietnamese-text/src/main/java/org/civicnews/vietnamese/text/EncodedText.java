package org.civicnews.vietnamese.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text in a legacy encoding, and what got lost on the way. Immutable and thread-safe. */
public final class EncodedText {
    private final byte[] bytes;
    private final List<EncodingLoss> losses;

    EncodedText(byte[] bytes, List<EncodingLoss> losses) {
        this.bytes = bytes;
        this.losses = List.copyOf(losses);
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return what a program shows that takes the bytes for ISO-8859-1: the text as it looks without its font} */
    public String garbled() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** {@return the characters that the encoding cannot carry, in the order of the text} */
    public List<EncodingLoss> losses() {
        return losses;
    }
}

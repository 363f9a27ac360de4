package org.civicnews.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** One input, read whole: its bytes, and its text if they are one. */
final class InputText {
    private static final int HEAD = 1_024;

    private final String name;
    private final byte[] bytes;

    private InputText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A problem with one input that lets the others go on. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String message;

        Unreadable(String message) {
            super(message);
            this.message = message;
        }

        /** Why, in a sentence that names the input. */
        String message() {
            return message;
        }
    }

    static InputText of(Path file) throws Unreadable {
        try {
            return new InputText(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Unreadable(file + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw new Unreadable(file + ": may not be read");
        } catch (IOException e) {
            throw new Unreadable(file + ": cannot be read: " + e.getMessage());
        }
    }

    static InputText of(InputStream in) throws Unreadable {
        try {
            return new InputText("standard input", in.readAllBytes());
        } catch (IOException e) {
            throw new Unreadable("standard input cannot be read: " + e.getMessage());
        }
    }

    /** The bytes as they are, for a reader that finds out their encoding itself. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether the input begins like an HTML page. */
    boolean isHtml() {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .toLowerCase(Locale.ROOT);
        int start = head.indexOf('<');
        return start >= 0
                && start <= 4
                && (head.startsWith("<!doctype html", start)
                        || head.startsWith("<html", start)
                        || head.startsWith("<head", start)
                        || head.startsWith("<?xml", start) && head.contains("<html"));
    }

    /**
     * Reads the bytes as text.
     *
     * @return the text, which was UTF-8, or UTF-16 with a byte order mark
     * @throws Unreadable if it is neither
     */
    String text() throws Unreadable {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16;
        }
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        try {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
            decoder.flush(out);
            return out.flip().toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(name + ": is not " + charset + " text: byte " + (in.position() + 1)
                    + " is none that this encoding has");
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}

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

/**
 * One input, read whole.
 *
 * @param name what to call it in a message: the path, or {@code standard input}
 * @param text its text
 */
record InputText(String name, String text) {
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
            return new InputText(file.toString(), decode(file.toString(), Files.readAllBytes(file)));
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
            return new InputText("standard input", decode("standard input", in.readAllBytes()));
        } catch (IOException e) {
            throw new Unreadable("standard input cannot be read: " + e.getMessage());
        }
    }

    /** UTF-8, or UTF-16 with a byte order mark. */
    private static String decode(String name, byte[] bytes) throws Unreadable {
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

package org.civicnews.vietnamese.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Locale;

/** A table of {@link LegacyEncoding} as a charset of the platform. Immutable and thread-safe; its coders are not. */
final class LegacyCharset extends Charset {
    private final LegacyEncoding encoding;

    LegacyCharset(String name, LegacyEncoding encoding) {
        super(name, encoding == LegacyEncoding.VISCII ? new String[] {"csVISCII"} : new String[0]);
        this.encoding = encoding;
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII") || other.equals(this);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this, encoding);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this, encoding);
    }

    /** Holds back a letter until it is known whether a mark follows. */
    private static final class Decoder extends CharsetDecoder {
        private final LegacyTable table;
        private final boolean capitals;
        private int lead;

        Decoder(LegacyCharset charset, LegacyEncoding encoding) {
            super(charset, 1, 2);
            table = encoding.table();
            capitals = encoding == LegacyEncoding.TCVN3_UPPER;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (out.remaining() < 2) {
                    return CoderResult.OVERFLOW;
                }
                int b = in.get() & 0xFF;
                char together = lead == 0 ? 0 : table.pair(lead, b);
                if (together != 0) {
                    lead = 0;
                    write(together, out);
                } else if (table.single(b) == 0 && b != 0) {
                    release(out);
                    in.position(in.position() - 1);
                    return CoderResult.malformedForLength(1);
                } else {
                    release(out);
                    lead = table.leads(b) ? b : 0;
                    if (lead == 0) {
                        write(table.single(b), out);
                    }
                }
            }
            return CoderResult.UNDERFLOW;
        }

        private void release(CharBuffer out) {
            if (lead != 0) {
                write(table.single(lead), out);
                lead = 0;
            }
        }

        private void write(char c, CharBuffer out) {
            out.put(capitals ? String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0) : c);
        }

        @Override
        protected CoderResult implFlush(CharBuffer out) {
            if (lead != 0 && !out.hasRemaining()) {
                return CoderResult.OVERFLOW;
            }
            release(out);
            return CoderResult.UNDERFLOW;
        }

        @Override
        protected void implReset() {
            lead = 0;
        }
    }

    /** Writes composed text; {@link LegacyEncoding#encode} composes first and names what is lost. */
    private static final class Encoder extends CharsetEncoder {
        private final LegacyTable table;

        Encoder(LegacyCharset charset, LegacyEncoding encoding) {
            super(charset, 1, 2, new byte[] {'?'});
            table = encoding.table();
        }

        @Override
        public boolean canEncode(char c) {
            return c == 0 || table.bytes(c) != 0;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                char c = in.get(in.position());
                if (Character.isSurrogate(c)) {
                    return surrogate(in, c);
                }
                int code = table.bytes(c);
                if (code == 0 && c != 0) {
                    return CoderResult.unmappableForLength(1);
                }
                if (out.remaining() < (code > 0xFF ? 2 : 1)) {
                    return CoderResult.OVERFLOW;
                }
                if (code > 0xFF) {
                    out.put((byte) (code >> 8));
                }
                out.put((byte) code);
                in.get();
            }
            return CoderResult.UNDERFLOW;
        }

        private static CoderResult surrogate(CharBuffer in, char c) {
            if (Character.isLowSurrogate(c)) {
                return CoderResult.malformedForLength(1);
            }
            if (in.remaining() < 2) {
                return CoderResult.UNDERFLOW;
            }
            boolean paired = Character.isLowSurrogate(in.get(in.position() + 1));
            return paired ? CoderResult.unmappableForLength(2) : CoderResult.malformedForLength(1);
        }
    }
}

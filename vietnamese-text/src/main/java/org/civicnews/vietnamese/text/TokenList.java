package org.civicnews.vietnamese.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.civicnews.value.Span;

/**
 * Tokens kept as numbers, eight bytes each, and made into objects when they are asked for: a long text has hundreds of
 * thousands. Immutable and thread-safe once built.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess {
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int KIND_BITS = 4;
    private static final int KIND = (1 << KIND_BITS) - 1;

    /** Two numbers a token: its start, and its length and kind. */
    private final int[] packed;

    private TokenList(int[] packed) {
        this.packed = packed;
    }

    @Override
    public Token get(int index) {
        Objects.checkIndex(index, size());
        int start = packed[2 * index];
        int rest = packed[2 * index + 1];
        return new Token(new Span(start, start + (rest >>> KIND_BITS)), KINDS[rest & KIND]);
    }

    @Override
    public int size() {
        return packed.length >> 1;
    }

    /** Collects tokens in order. Not thread-safe. */
    static final class Builder {
        private static final int SMALLEST = 16;

        private int[] packed;
        private int length;

        /** Makes room for what a text of so many characters most often has. */
        Builder(int characters) {
            packed = new int[Math.max(SMALLEST, characters / 4 * 2)];
        }

        /**
         * Adds a token.
         *
         * @return its end
         */
        @SuppressWarnings("EnumOrdinal") // never stored
        int add(int start, int end, TokenKind kind) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, length * 2);
            }
            packed[length++] = start;
            packed[length++] = (end - start) << KIND_BITS | kind.ordinal();
            return end;
        }

        TokenList build() {
            return new TokenList(Arrays.copyOf(packed, length));
        }
    }
}

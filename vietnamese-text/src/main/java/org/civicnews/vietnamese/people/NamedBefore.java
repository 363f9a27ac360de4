package org.civicnews.vietnamese.people;

import java.util.HashSet;
import java.util.Set;
import org.civicnews.vietnamese.token.Tokens;

/** The people named in full so far, by what they are called afterwards. Mutable; used for one text, or the texts of one article. */
final class NamedBefore {
    /** The last syllables: Lượm of Đoàn Văn Lượm. */
    private final Set<String> given = new HashSet<>();
    /** The last two syllables of longer names: Ngọc Lành of Sơn Thị Ngọc Lành. */
    private final Set<String> endings = new HashSet<>();
    /** Names of three syllables and more: Giàng Seo Chúng. */
    private final Set<String> longer = new HashSet<>();
    /** Names of two syllables: Hiền Mai, Kimi Raikkonen. */
    private final Set<String> whole = new HashSet<>();

    /** Notes a name. */
    void note(Tokens tokens, int at, int end) {
        given.add(tokens.slice(end - 1, end));
        if (end > at + 2) {
            longer.add(tokens.slice(at, end));
        }
        if (end > at + 2 && tokens.isCapital(end - 2)) {
            endings.add(tokens.slice(end - 2, end));
        } else if (end == at + 2) {
            whole.add(tokens.slice(at, end));
        }
    }

    /** Whether somebody's given name is this word. */
    boolean isGiven(Tokens tokens, int at) {
        return !given.isEmpty() && given.contains(tokens.slice(at, at + 1));
    }

    /** Whether these words, one or two, are the given name of somebody, the last two syllables, or the whole name. */
    boolean isTold(Tokens tokens, int at, int end) {
        return end == at + 1 ? isGiven(tokens, at) : isEnding(tokens, at, end) || isWhole(tokens, at, end);
    }

    /** Whether somebody's name ends in these two words and is longer. */
    boolean isEnding(Tokens tokens, int at, int end) {
        return end == at + 2 && !endings.isEmpty() && endings.contains(tokens.slice(at, end));
    }

    /** The token behind a name that was told before and goes on with one more syllable than was read, else the end that was read. */
    int goesOn(Tokens tokens, int at, int end) {
        boolean more =
                !longer.isEmpty() && end > at && tokens.isCapital(end) && longer.contains(tokens.slice(at, end + 1));
        return more ? end + 1 : end;
    }

    private boolean isWhole(Tokens tokens, int at, int end) {
        return end == at + 2 && !whole.isEmpty() && whole.contains(tokens.slice(at, end));
    }
}

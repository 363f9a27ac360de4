package org.civicnews.vietnamese.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.scan.MarkSet;
import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.scan.WordTable;

/**
 * Splits paragraphs into sentences (câu). Start with {@link #standard()}.
 *
 * <pre>{@code
 * SentenceSplitter.standard().split("TS. An đến TP. Huế ngày 16.3. Ông họp.");   // two spans
 * }</pre>
 *
 * <p>A stop after an abbreviation (TP., PGS.TS., v.v.), an initial, the number of an item or inside a date ends nothing;
 * a stop glued to the next sentence (ngoại giao.Trong) does; closing quotation marks and brackets belong to the sentence
 * that they close; sentences inside a longer quotation are parted; a line end always parts. Text may be composed or
 * decomposed; any text is answered, in linear time. Immutable and thread-safe.
 */
public final class SentenceSplitter {
    private static final SentenceSplitter STANDARD = new SentenceSplitter(Abbreviation.TABLE);

    private static final MarkSet MARKS = MarkSet.of(".?!\u2026\"\n\r\u2028\u2029", true);

    private final WordTable abbreviations;

    private SentenceSplitter(WordTable abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** {@return the splitter with the bundled abbreviations} */
    public static SentenceSplitter standard() {
        return STANDARD;
    }

    /**
     * Makes a splitter with abbreviations of the caller's own.
     *
     * @param abbreviations a table like that of {@link #abbreviations()}: word, roles
     * @return the splitter
     * @throws InvalidContentException if a word stands twice or is none, or a role is unknown
     */
    public static SentenceSplitter of(TsvTable abbreviations) {
        return new SentenceSplitter(WordTable.of(abbreviations, Abbreviation.class));
    }

    /** {@return what stops are judged by, to change and hand to {@link #of}} */
    public TsvTable abbreviations() {
        return abbreviations.table();
    }

    /**
     * Adds abbreviations after which a name follows and no sentence ends, as after TP. and PGS.
     *
     * @param more the abbreviations, with or without their last full stop
     * @return a splitter that knows them besides its own
     */
    public SentenceSplitter withAbbreviations(Collection<String> more) {
        List<String> words = new ArrayList<>();
        for (String word : more) {
            String plain = word.strip();
            words.add(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        }
        return new SentenceSplitter(abbreviations.with(words, Abbreviation.TITLE));
    }

    /**
     * Splits a paragraph.
     *
     * @param paragraph any text
     * @return the sentences in order, without the spaces around them; empty if the text is blank
     */
    public List<Span> split(CharSequence paragraph) {
        String text = paragraph.toString();
        List<Span> sentences = new ArrayList<>();
        Reading reading = new Reading(text, abbreviations);
        SentenceEnd ends = new SentenceEnd(reading);
        int start = 0;
        boolean quoted = false;
        for (int i = reading.next(0, MARKS); i < text.length(); i = reading.next(i + 1, MARKS)) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = opensQuotation(text, i, quoted);
            } else if (isLineEnd(c)) {
                add(text, start, i, sentences);
                start = i + 1;
                quoted = false;
            } else if (SentenceEnd.isStop(c)) {
                int end = ends.after(i, start, quoted);
                if (end > 0) {
                    add(text, start, end, sentences);
                    quoted = afterQuotes(text, i, end, quoted);
                    start = end;
                    i = end - 1;
                } else {
                    i = SentenceEnd.run(text, i) - 1;
                }
            }
        }
        add(text, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean afterQuotes(String text, int from, int to, boolean quoted) {
        boolean open = quoted;
        for (int i = from; i < to; i++) {
            open = text.charAt(i) == '"' ? opensQuotation(text, i, open) : open;
        }
        return open;
    }

    /**
     * A straight mark with a space on one side only, or beside a colon or a stop, shows what it is; else it is what the
     * last one was not.
     */
    private static boolean opensQuotation(String text, int at, boolean quoted) {
        boolean spaceBefore = at == 0 || isBlank(text.charAt(at - 1));
        boolean spaceAfter = at + 1 == text.length() || isBlank(text.charAt(at + 1));
        if (spaceBefore != spaceAfter) {
            return spaceBefore;
        }
        if (spaceBefore && at > 1 && text.charAt(at - 2) == ':') {
            return true;
        }
        return !(spaceAfter && at + 2 < text.length() && SentenceEnd.isPause(text.charAt(at + 2))) && !quoted;
    }

    /** Adds a sentence without the spaces around it, unless nothing is left. */
    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}

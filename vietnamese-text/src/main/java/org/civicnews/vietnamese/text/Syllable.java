package org.civicnews.vietnamese.text;

import java.util.Optional;

/**
 * A syllable (tiếng) of Vietnamese in its parts: onset (âm đầu), rime (vần) of glide (âm đệm), nucleus (âm chính) and coda
 * (âm cuối), and tone (thanh). Start with {@link #parse}.
 *
 * <pre>{@code
 * Syllable khoe = Syllable.parse("khoẻ").orElseThrow(); // kh + o + e, HOI
 * khoe.compose(ToneStyle.OLD);                          // "khỏe"
 * }</pre>
 *
 * <p>Two syllables are equal if they are spelled alike, wherever the tone mark stood. Immutable and thread-safe.
 */
public final class Syllable {
    private final String letters;
    private final Tone tone;
    private final int toneAt;
    private final int parts;

    private Syllable(String letters, Tone tone, int toneAt, int parts) {
        this.letters = letters;
        this.tone = tone;
        this.toneAt = toneAt;
        this.parts = parts;
    }

    /**
     * Takes a syllable apart.
     *
     * @param text one word, composed or with loose marks in any order, in any case, its tone on any of its letters
     * @return the syllable; empty if the text is no syllable of Vietnamese nor one of the loans and names that news holds
     *     (Kạn, Đắk, buýt), has two tones, or holds anything else
     */
    public static Optional<Syllable> parse(CharSequence text) {
        long word = Word.read(text, 0, text.length());
        int parts = Grammar.analyse(word);
        if (parts == 0) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int attributes = Letters.of(text.charAt(i));
            if (attributes != 0) {
                letters.append(Letters.compose((attributes & Letters.UPPER) | Word.letter(word, letters.length())));
            }
        }
        return Optional.of(new Syllable(letters.toString(), Tone.at(Word.tone(word)), Word.toneAt(word), parts));
    }

    /** {@return the onset in lower case, "" if there is none; gi in gì and giếng, whose i belongs to the nucleus as well} */
    public String onset() {
        String onset = part(0, Grammar.onset(parts));
        return onset.equals("g") && nucleus().startsWith("i") ? "gi" : onset;
    }

    /** {@return the glide o or u in lower case, "" if there is none; after qu always ""} */
    public String glide() {
        return part(Grammar.onset(parts), Grammar.glide(parts));
    }

    /** {@return the nucleus in lower case without its tone, one or two letters} */
    public String nucleus() {
        return part(Grammar.onset(parts) + Grammar.glide(parts), Grammar.nucleus(parts));
    }

    /** {@return the coda in lower case, a consonant or one of the semivowels i y o u; "" if there is none} */
    public String coda() {
        return part(letters.length() - Grammar.coda(parts), Grammar.coda(parts));
    }

    private String part(int start, int length) {
        StringBuilder part = new StringBuilder();
        for (int i = start; i < start + length; i++) {
            part.append(Letters.compose(Letters.of(letters.charAt(i)) & ~Letters.UPPER));
        }
        return part.toString();
    }

    /** {@return the tone} */
    public Tone tone() {
        return tone;
    }

    /** {@return whether the spelling keeps every rule of native words; false for loans and names like buýt, Kạn, Đắk} */
    public boolean isStrict() {
        return (parts & Grammar.STRICT) != 0;
    }

    /**
     * Spells the syllable.
     *
     * @param style where the tone mark goes; {@link ToneStyle#KEEP} leaves it where it stood in the parsed text
     * @return the word, composed, in the case of the parsed text
     */
    public String compose(ToneStyle style) {
        int at = style == ToneStyle.KEEP ? toneAt : Grammar.toneAt(parts, style);
        StringBuilder word = new StringBuilder(letters);
        int attributes = Letters.of(letters.charAt(at)) | tone.number() << Letters.TONE_SHIFT;
        word.setCharAt(at, tone == Tone.NGANG ? letters.charAt(at) : Letters.compose(attributes));
        return word.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Syllable that && compose(ToneStyle.OLD).equals(that.compose(ToneStyle.OLD));
    }

    @Override
    public int hashCode() {
        return compose(ToneStyle.OLD).hashCode();
    }

    /** {@return the word in the old style} */
    @Override
    public String toString() {
        return compose(ToneStyle.OLD);
    }
}

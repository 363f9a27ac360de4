package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import org.civicnews.vietnamese.people.NameMention;

/**
 * The everyday forms of address (ông, bà, anh, chị, cô, thầy: từ xưng hô), which stand before a name and, without one, mean
 * him or her who was named before. Immutable and thread-safe.
 */
final class Address {
    private static final List<String> OF_MEN = List.of("ông", "anh", "thầy");
    private static final List<String> OF_WOMEN = List.of("bà", "chị", "cô");

    private Address() {}

    /** Whether a token is a form of address, written small. */
    static boolean is(Sentence sentence, int token) {
        return sentence.isAnyOf(token, OF_MEN) || sentence.isAnyOf(token, OF_WOMEN);
    }

    /** Whether a token is one with which a sentence begins. */
    static boolean opens(Sentence sentence, int token) {
        return sentence.isWord(token, "Ông") || sentence.isWord(token, "Bà");
    }

    /** Whether a form of address may mean a person: bà is nobody who was called ông. */
    static boolean mayMean(Sentence sentence, int token, NameMention person) {
        List<String> others = sentence.isAnyOf(token, OF_MEN) ? OF_WOMEN : OF_MEN;
        return is(sentence, token)
                && person.honorifics().stream()
                        .noneMatch(honorific -> others.contains(honorific.toLowerCase(Locale.ROOT)));
    }
}

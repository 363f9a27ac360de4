package org.civicnews.url;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds host names that are made to be misread: labels that mix alphabets (in the sense of UTS 39), and labels of a
 * foreign alphabet in which every letter passes for a Latin one. Immutable and thread-safe.
 */
final class LookAlikes {
    private static final int JAPANESE = 1;
    private static final int KOREAN = 2;
    private static final int CHINESE = 4;
    private static final BitSet TWINS = twins();
    /** Top-level domains that exist, although each of their letters has a Latin twin. */
    private static final Set<String> GENUINE = Set.copyOf(HostGroups.standard().hosts("foreign-top-level"));

    private LookAlikes() {}

    private static BitSet twins() {
        BitSet letters = new BitSet();
        for (List<String> row : UrlTable.resource("look-alikes.tsv").rows()) {
            row.get(1).codePoints().filter(c -> c != ' ').forEach(letters::set);
        }
        return letters;
    }

    /**
     * Looks at one label of a host.
     *
     * @param label the label in Unicode, mapped
     * @param top whether it is the last label of several
     * @return what is wrong with it, null if nothing
     */
    static @Nullable Fault fault(String label, boolean top) {
        UnicodeScript only = null;
        int eastAsian = JAPANESE | KOREAN | CHINESE;
        boolean isEastAsian = false;
        for (int i = 0; i < label.length(); ) {
            int c = label.codePointAt(i);
            i += Character.charCount(c);
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
                continue;
            }
            int writing = eastAsianWriting(script);
            if (writing != 0) {
                eastAsian &= writing;
                isEastAsian = true;
            } else if (only == null) {
                only = script;
            }
            if (isEastAsian ? only != null || eastAsian == 0 : only != script) {
                return Fault.HOST_MIXED_SCRIPTS;
            }
        }
        boolean foreign = only != null && only != UnicodeScript.LATIN;
        boolean forged = foreign && everyLetterHasATwin(label) && !(top && GENUINE.contains(label));
        return forged ? Fault.HOST_LOOK_ALIKE : null;
    }

    /** {@return the ways of writing that use a script together with others} */
    private static int eastAsianWriting(UnicodeScript script) {
        return switch (script) {
            case HAN -> JAPANESE | KOREAN | CHINESE;
            case HIRAGANA, KATAKANA -> JAPANESE;
            case HANGUL -> KOREAN;
            case BOPOMOFO -> CHINESE;
            default -> 0;
        };
    }

    private static boolean everyLetterHasATwin(String label) {
        String bare = Normalizer.normalize(label, Normalizer.Form.NFD);
        return bare.codePoints().filter(Character::isLetter).allMatch(TWINS::get);
    }
}

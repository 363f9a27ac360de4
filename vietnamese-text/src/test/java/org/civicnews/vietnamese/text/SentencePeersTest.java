package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;

/** The splitter beside the break iterators of ICU and the JDK, over the civic prose of the fixtures. */
class SentencePeersTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private record Score(int right, int found, int marked) {
        double f1() {
            return 2.0 * right / (found + marked);
        }
    }

    private static final String CIVIC = "sentences-civic.txt";
    private static final String OFFICES = "sentences-offices.txt";

    @Test
    void findsMoreBoundariesOfCivicProseThanIcuAndTheJdk() {
        Score ours = score(CIVIC, SentencePeersTest::ours);
        Score icu = score(CIVIC, SentencePeersTest::icu);
        Score jdk = score(CIVIC, SentencePeersTest::jdk);
        assertThat(ours.f1()).as("%s", ours).isEqualTo(1);
        assertThat(icu.f1()).as("%s", icu).isBetween(0.7, 0.8);
        assertThat(jdk.f1()).as("%s", jdk).isBetween(0.7, 0.8);
    }

    @Test
    void findsMoreBoundariesOfASecondSetThanIcuAndTheJdk() {
        Score ours = score(OFFICES, SentencePeersTest::ours);
        Score icu = score(OFFICES, SentencePeersTest::icu);
        Score jdk = score(OFFICES, SentencePeersTest::jdk);
        assertThat(ours.f1()).as("%s", ours).isGreaterThan(0.97);
        assertThat(icu.f1()).as("%s", icu).isLessThan(0.9);
        assertThat(jdk.f1()).as("%s", jdk).isLessThan(0.9);
    }

    private static Score score(String file, Function<String, Set<Integer>> splitter) {
        int right = 0;
        int found = 0;
        int marked = 0;
        for (String row : Spec.lines(file)) {
            String text = row.replace(" | ", " ").replace(" ¦ ", "");
            Set<Integer> boundaries = boundaries(row);
            Set<Integer> answered = splitter.apply(text);
            answered.remove(text.length());
            found += answered.size();
            marked += boundaries.size();
            answered.retainAll(boundaries);
            right += answered.size();
        }
        return new Score(right, found, marked);
    }

    /** The ends of the sentences of a row but its last, in the text without the marks. */
    private static Set<Integer> boundaries(String row) {
        Set<Integer> ends = new TreeSet<>();
        int length = 0;
        int next;
        for (int i = 0; i < row.length(); i = next) {
            boolean glued = row.startsWith(" ¦ ", i);
            boolean mark = glued || row.startsWith(" | ", i);
            if (mark) {
                ends.add(length);
            }
            next = mark ? i + 3 : i + 1;
            length += mark ? (glued ? 0 : 1) : 1;
        }
        return ends;
    }

    private static Set<Integer> ours(String text) {
        Set<Integer> ends = new TreeSet<>();
        for (Span sentence : SentenceSplitter.standard().split(text)) {
            ends.add(sentence.end());
        }
        return ends;
    }

    private static Set<Integer> icu(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(VIETNAMESE);
        breaks.setText(text);
        Set<Integer> ends = new TreeSet<>();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(text.substring(0, end).stripTrailing().length());
        }
        return ends;
    }

    private static Set<Integer> jdk(String text) {
        java.text.BreakIterator breaks = java.text.BreakIterator.getSentenceInstance(VIETNAMESE);
        breaks.setText(text);
        Set<Integer> ends = new TreeSet<>();
        for (int end = breaks.next(); end != java.text.BreakIterator.DONE; end = breaks.next()) {
            ends.add(text.substring(0, end).stripTrailing().length());
        }
        return ends;
    }
}

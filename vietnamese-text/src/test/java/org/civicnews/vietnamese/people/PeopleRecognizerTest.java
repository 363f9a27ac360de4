package org.civicnews.vietnamese.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleRecognizerTest {
    private static final PeopleRecognizer RECOGNIZER = PeopleRecognizer.standard();

    static Stream<NameSpec.Case> cases() {
        return NameSpec.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableSays(NameSpec.Case example) {
        assertThat(NameSpec.written(RECOGNIZER.find(example.text()))).isEqualTo(example.names());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheSameInDecomposedText(NameSpec.Case example) {
        String apart = Normalizer.normalize(example.text(), Normalizer.Form.NFD);
        assertThat(NameSpec.written(RECOGNIZER.find(apart))).isEqualTo(example.names());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spansAreTheWordsInOrderAndOfOneKindApart(NameSpec.Case example) {
        List<NameMention> mentions = RECOGNIZER.find(example.text());
        for (int i = 0; i < mentions.size(); i++) {
            NameMention mention = mentions.get(i);
            assertThat(mention.text()).isEqualTo(mention.span().in(example.text()));
            for (NameMention before : mentions.subList(0, i)) {
                assertThat(before.span().start())
                        .isLessThanOrEqualTo(mention.span().start());
                if (before.kind() == mention.kind()) {
                    assertThat(before.span().overlaps(mention.span())).isFalse();
                }
            }
        }
    }

    @Test
    void nothingThatComesLaterChangesAnEarlierSentence() {
        List<String> sentences = cases().map(NameSpec.Case::text)
                .filter(text -> text.endsWith("."))
                .toList();
        Random random = new Random(20231201);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
            List<NameMention> before = new ArrayList<>(RECOGNIZER.find(text.toString()));
            int end = text.length();
            text.append(' ').append(sentences.get(random.nextInt(sentences.size())));
            List<NameMention> after = RECOGNIZER.find(text.toString()).stream()
                    .map(mention -> toldBefore(mention, end))
                    .toList();
            assertThat(after.subList(0, Math.min(before.size(), after.size())))
                    .as(text.toString())
                    .isEqualTo(before);
        }
    }

    /** Ông là Giám đốc …: what a later sentence tells of somebody is told there, and left out here. */
    private static NameMention toldBefore(NameMention mention, int end) {
        List<PostClaim> posts = mention.posts().stream()
                .filter(post -> post.span().end() <= end)
                .toList();
        return new NameMention(
                mention.kind(),
                mention.span(),
                mention.text(),
                mention.name(),
                mention.honorifics(),
                posts,
                mention.shortForm(),
                mention.parent());
    }

    @Test
    void aLineBreakEndsAChain() {
        assertThat(NameSpec.written(RECOGNIZER.find("Chủ tịch UBND xã\nNguyễn Văn Tư về quê.")))
                .isEqualTo("O UBND xã | P Nguyễn Văn Tư");
    }

    @Test
    void whoeverWasNamedInFullIsKnownInTheTextsBehind() {
        List<String> texts = List.of("Ông Đinh Văn Lượm kể chuyện.", "Năm ấy, Lượm vào rừng.", "Mai này Lượm già.");
        assertThat(RECOGNIZER.findInParts(texts))
                .extracting(NameSpec::written)
                .containsExactly("P Đinh Văn Lượm [Ông]", "P Lượm ~", "P Lượm ~");
        assertThat(RECOGNIZER.find(texts.get(1))).isEmpty();
        assertThat(NameSpec.written(RECOGNIZER.find(String.join("\n", texts))))
                .isEqualTo("P Đinh Văn Lượm [Ông] | P Lượm ~ | P Lượm ~");
    }

    @Test
    void aPostPointsAtItsWords() {
        String text = "Ông Lê Văn Tám, Trưởng Ban Dân vận Tỉnh ủy, vắng mặt.";
        PostClaim post = RECOGNIZER.find(text).get(0).posts().get(0);
        assertThat(post.span().in(text)).isEqualTo("Trưởng Ban Dân vận Tỉnh ủy");
        assertThat(post.organization()).contains("Ban Dân vận Tỉnh ủy");
    }

    @Test
    void aTableCanBeExchanged() {
        TsvTable titles =
                TsvTable.parse("titles.tsv", "# own\ntitle\tkind\trank\town\tbody\ntrùm trưởng\tOTHER\tHEAD\t\t\n");
        PeopleRecognizer own = RECOGNIZER.with(NameTable.TITLES, titles);
        assertThat(NameSpec.written(own.find("Trùm trưởng Nguyễn Văn Tư và Chủ tịch Lê Văn Năm.")))
                .isEqualTo("P Nguyễn Văn Tư {Trùm trưởng} | P Lê Văn Năm");
        assertThat(NameTable.TITLES.bundled().columns()).startsWith("title");
    }
}

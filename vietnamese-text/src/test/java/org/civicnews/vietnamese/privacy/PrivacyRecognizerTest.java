package org.civicnews.vietnamese.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyRecognizerTest {
    private static final PrivacyRecognizer RECOGNIZER = PrivacyRecognizer.standard();

    static Stream<List<String>> spec() {
        return TsvTable.read("privacy.tsv", PrivacyRecognizerTest.class.getResourceAsStream("/spec/privacy.tsv"))
                .rows()
                .stream();
    }

    private static String found(String text) {
        List<String> pieces = new ArrayList<>();
        for (PrivacyMention mention : RECOGNIZER.find(text)) {
            pieces.add(mention.category() + ":" + mention.span().in(text));
        }
        return String.join(" | ", pieces);
    }

    @ParameterizedTest
    @MethodSource("spec")
    void findsWhatTheSpecificationSays(List<String> row) {
        assertThat(found(row.get(0))).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("spec")
    void findsTheSameInDecomposedText(List<String> row) {
        String apart = Normalizer.normalize(row.get(0), Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(found(apart), Normalizer.Form.NFC)).isEqualTo(row.get(1));
    }

    @Test
    void saysHowSureItIsAndWhatMayStandInstead() {
        List<PrivacyMention> found = RECOGNIZER.find("Chồng tôi tên Minh, số điện thoại 0912.345.678, 35 tuổi.");
        assertThat(found).extracting(PrivacyMention::replacement).containsExactly("[tên]", "[số điện thoại]", "[tuổi]");
        assertThat(found)
                .extracting(PrivacyMention::confidence)
                .containsExactly(Confidence.SURE, Confidence.SURE, Confidence.POSSIBLE);
    }

    @Test
    void aSuggestionHoldsNoWordOfTheStory() {
        assertThat(RECOGNIZER.find("Con gái tên Na học trường THCS Sông Quê").toString())
                .doesNotContain("Na,", "Sông Quê");
    }

    @Test
    void aNameIsFoundAgainInLaterParagraphs() {
        assertThat(found("Em gái tôi là Diệp.\nHôm ấy tôi thấy Diệp khóc.")).isEqualTo("NAME:Diệp | NAME:Diệp");
    }

    @Test
    void takesTheCallersTables() {
        TsvTable labels = TsvTable.parse("labels", "label\tcategory\treplacement\nPHONE\tPHONE\t(đã giấu)\n");
        PrivacyRecognizer own =
                PrivacyRecognizer.of(PrivacyRecognizer.words(), labels, PrivacyRecognizer.socialHosts());
        assertThat(own.find("Gọi 0912345678").get(0).replacement()).isEqualTo("(đã giấu)");
        TsvTable wrong = TsvTable.parse("words", "phrase\trole\nanh\tNO_SUCH\n");
        assertThatThrownBy(() -> PrivacyRecognizer.of(wrong, labels, PrivacyRecognizer.socialHosts()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersAnyTextWithSpansInOrder() {
        String[] pieces = {
            "0912",
            ".",
            " ",
            "345678",
            "@",
            "a",
            "tên ",
            "Minh",
            "số ",
            "ngõ ",
            "29",
            "B",
            "-",
            "/",
            "tuổi",
            "\u0301",
            "\uD83D",
            "\uDE00",
            "\n",
            "không ",
            "chín ",
            "facebook ",
            "sinh ",
            "+84",
            "(",
            "trường ",
            "http://fb.com/x",
            ",",
            "gmail",
            "1",
            "tháng ",
            "Công ty ",
            "\u0000",
            ":",
            "tôi là "
        };
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String story = text.toString();
            int floor = 0;
            for (PrivacyMention mention : RECOGNIZER.find(story)) {
                assertThat(mention.span().start()).as(story).isGreaterThanOrEqualTo(floor);
                assertThat(mention.span().length()).as(story).isPositive();
                floor = mention.span().end();
            }
            assertThat(floor).as(story).isLessThanOrEqualTo(story.length());
        }
    }
}

package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on many from a fixed seed. */
class RepairPropertyTest {
    private static final int TEXTS = 6_000;

    private static final List<VietnameseText> REPAIRS = List.of(
            VietnameseText.standard(),
            VietnameseText.builder().tones(ToneStyle.NEW).build(),
            VietnameseText.builder().tones(ToneStyle.KEEP).build(),
            VietnameseText.builder().companionRepairs(true).build(),
            VietnameseText.builder().typography(true).companionRepairs(true).build());

    @Test
    void repairingTwiceChangesNothingMore() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomText.make(random);
            for (VietnameseText repair : REPAIRS.subList(0, 4)) {
                String once = repair.repair(text);
                assertThat(repair.repair(once)).as("%s", escape(text)).isSameAs(once);
            }
        }
    }

    @Test
    void theEditsTurnTheOriginalIntoTheRepairedText() {
        Random random = new Random(8);
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomText.make(random);
            for (VietnameseText repair : REPAIRS) {
                check(text, repair.repair(text), repair.repairWithEdits(text));
            }
        }
    }

    private static void check(String text, String expected, Repair repair) {
        assertThat(repair.text()).as("%s", escape(text)).isEqualTo(expected);
        StringBuilder rebuilt = new StringBuilder();
        int copied = 0;
        for (Edit edit : repair.edits()) {
            assertThat(edit.start()).isGreaterThanOrEqualTo(copied);
            assertThat(edit.span().in(text)).isEqualTo(edit.from());
            rebuilt.append(text, copied, edit.start()).append(edit.to());
            copied = edit.end();
        }
        rebuilt.append(text, copied, text.length());
        assertThat(rebuilt.toString()).as("%s", escape(text)).isEqualTo(expected);
        int last = 0;
        for (int at = 0; at <= expected.length(); at++) {
            int original = repair.toOriginal(at);
            if (original < last) {
                fail("offsets go back in " + escape(text));
            }
            last = original;
        }
        assertThat(repair.toOriginal(new Span(0, expected.length())).end()).isEqualTo(text.length());
        assertThat(repair.toRepaired(new Span(0, text.length()))).isEqualTo(new Span(0, expected.length()));
    }

    @Test
    void aTextAndItsRepairHaveOneSearchForm() {
        Random random = new Random(9);
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomText.make(random);
            String repaired = VietnameseText.standard().repair(text);
            for (FoldLevel level : FoldLevel.values()) {
                String folded = VietnameseText.fold(text, level);
                assertThat(folded).as("%s", escape(text)).isEqualTo(VietnameseText.fold(repaired, level));
            }
            assertThat(VietnameseText.slug(repaired)).isEqualTo(VietnameseText.slug(text));
            assertThat(VietnameseCollator.dictionary().compare(text, repaired)).isZero();
        }
    }

    @Test
    void slugsHoldOnlyLettersDigitsAndSingleHyphens() {
        Random random = new Random(10);
        for (int i = 0; i < TEXTS; i++) {
            String slug = VietnameseText.slug(RandomText.make(random));
            assertThat(slug).doesNotContain("--").doesNotStartWith("-").doesNotEndWith("-");
            assertThat(slug.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')))
                    .isTrue();
            String cut = VietnameseText.slug(slug + "x", 1 + random.nextInt(20));
            assertThat(slug + "x").startsWith(cut);
        }
    }

    @Test
    void composedTextOfPlainWordsComesBackFromDecomposition() {
        Random random = new Random(11);
        String[] words = {
            "Nguyễn", "thường", "quyết", "định", "ngoằn", "ngoèo", "khuỷu", "ĐƯỜNG", "Ưu", "việt", "yểu", "Ậm"
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 10; j++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? ". " : " ");
            }
            String clean = text.toString();
            String decomposed = Normalizer.normalize(clean, Normalizer.Form.NFD);
            assertThat(VietnameseText.standard().repair(decomposed)).isEqualTo(clean);
            assertThat(VietnameseText.standard().repair(clean)).isSameAs(clean);
        }
    }

    @Test
    void decodingAndDetectingAcceptEveryText() {
        Random random = new Random(12);
        for (int i = 0; i < 1_500; i++) {
            String text = RandomText.make(random);
            LegacyEncoding.detect(text);
            for (LegacyEncoding encoding : LegacyEncoding.values()) {
                assertThat(encoding.decode(text)).isNotNull();
                assertThat(encoding.encode(text).losses()).allMatch(loss -> loss.offset() >= 0);
            }
            assertThat(VietnameseText.matches(text, text)).isTrue();
        }
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= 0x20 && c < 0x7F ? "" + (char) c : String.format("\\u%04X", c)));
        return out.toString();
    }
}

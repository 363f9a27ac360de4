package org.civicnews.vietnamese.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Feeds arbitrary text to every tool; run for real with {@code -Pfuzz}, with the seeds in every build. */
class TextFuzzTest {
    private static final VietnameseText ALL =
            VietnameseText.builder().companionRepairs(true).typography(true).build();

    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        VietnameseText standard = VietnameseText.standard();
        String once = standard.repair(text);
        require(standard.repair(once).equals(once), "repair is not idempotent");
        require(standard.repairWithEdits(text).text().equals(once), "edits give another text");
        require(ALL.repairWithEdits(text).text().equals(ALL.repair(text)), "edits of typography give another text");
        for (FoldLevel level : FoldLevel.values()) {
            require(VietnameseText.fold(text, level).equals(VietnameseText.fold(once, level)), "fold sees the damage");
        }
        VietnameseText.slug(text, 40);
        VietnameseCollator.dictionary().sortKey(text);
        VietnameseCollator.people().sortKey(text);
        LegacyEncoding.detect(text);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            encoding.decode(bytes);
            encoding.encode(text);
        }
    }

    /** The same with pieces of Vietnamese, which arbitrary bytes seldom make. */
    @FuzzTest(maxDuration = "60s")
    void everyMixOfPiecesIsAnswered(byte[] pieces) {
        everyTextIsAnswered(Pieces.text(pieces).getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}

package org.civicnews.vietnamese.privacy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Feeds arbitrary text to the recogniser; run for real with {@code -Pfuzz}, with the seeds in every build. */
class PrivacyFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int floor = 0;
        for (PrivacyMention mention : PrivacyRecognizer.standard().find(text)) {
            if (mention.span().start() < floor || mention.span().end() > text.length()) {
                throw new AssertionError("spans overlap or leave the text");
            }
            floor = mention.span().end();
        }
    }
}

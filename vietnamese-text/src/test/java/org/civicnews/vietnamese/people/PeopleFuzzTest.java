package org.civicnews.vietnamese.people;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Feeds arbitrary text to the recogniser and the resolver; run for real with {@code -Pfuzz}, with the seeds in every build. */
class PeopleFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<NameMention> mentions = PeopleRecognizer.standard().find(text);
        for (NameMention mention : mentions) {
            if (!mention.text().equals(mention.span().in(text))) {
                throw new AssertionError("span and words differ: " + mention);
            }
        }
        ResolvedNames names = PeopleResolver.standard()
                .resolve(List.of(new NamedText(Optional.of("b1"), mentions)), NameContext.empty());
        if (names.ids().get(0).size() != mentions.size()) {
            throw new AssertionError("a mention has no answer");
        }
    }
}

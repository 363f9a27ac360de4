package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Any text is read and resolved: the corpus is replayed in each build, {@code -Pfuzz} looks for more. */
class FuzzTest {
    @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "60s")
    void anyTextIsReadAndResolved(FuzzedDataProvider data) {
        Optional<LocalDate> date = data.consumeBoolean()
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(data.consumeInt(0, 30_000)));
        String first = data.consumeString(2_000);
        String second = data.consumeRemainingAsString();
        List<CitedText> texts = List.of(CitedText.of(first), CitedText.of(second));
        ResolvedReferences resolved = LegalReferenceResolver.standard().resolve(texts, date);
        for (int i = 0; i < texts.size(); i++) {
            int last = 0;
            for (ResolvedReferences.ResolvedMention one : resolved.all(i)) {
                LegalMention mention = one.mention();
                assertThat(mention.core().start()).isGreaterThanOrEqualTo(last);
                assertThat(mention.full().end())
                        .isLessThanOrEqualTo(texts.get(i).text().length());
                assertThat(mention.core().in(texts.get(i).text())).isNotBlank();
                last = mention.core().end();
            }
        }
    }
}

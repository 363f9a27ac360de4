package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.civicnews.law.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One recogniser and one resolver serve sixteen threads. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LegalSharingTest {
    private static final int THREADS = 16;

    /** What was found, and which documents it means. */
    private record Answer(List<List<LegalMention>> mentions, List<LegalReference> references) {}

    private static Answer read(List<String> texts) {
        List<List<LegalMention>> mentions = new ArrayList<>();
        List<CitedText> cited = new ArrayList<>();
        for (String text : texts) {
            List<LegalMention> found = LegalReferenceRecognizer.standard().findInPart(text);
            mentions.add(found);
            cited.add(CitedText.of(text, found));
        }
        return new Answer(
                mentions,
                LegalReferenceResolver.standard()
                        .resolve(cited, Optional.of(LocalDate.of(2024, 9, 1)))
                        .references());
    }

    @Test
    void allThreadsGetTheSameAnswer() throws Exception {
        List<String> texts = texts();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Answer>> tasks = new ArrayList<>();
            for (int i = 0; i < 3 * THREADS; i++) {
                tasks.add(() -> read(texts));
            }
            Set<Answer> answers = new HashSet<>();
            for (Future<Answer> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactly(read(texts));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> texts() throws IOException {
        List<String> texts = LegalSpec.allTexts();
        assertThat(texts).hasSizeGreaterThan(400);
        return texts;
    }
}

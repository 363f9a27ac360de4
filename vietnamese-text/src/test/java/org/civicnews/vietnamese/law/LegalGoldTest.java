package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads passages whose citations were written down before the recogniser saw them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LegalGoldTest {
    private static final LegalReferenceRecognizer RECOGNIZER = LegalReferenceRecognizer.standard();

    static Stream<LegalSpec.Case> passages() throws IOException {
        List<LegalSpec.Case> cases = new ArrayList<>();
        for (String section : LegalSpec.GOLD) {
            cases.addAll(LegalSpec.cases(section));
        }
        return cases.stream();
    }

    static Stream<LegalSpec.Case> documents() throws IOException {
        return LegalSpec.cases("gold/g-documents.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("passages")
    void findsWhatAReaderFinds(LegalSpec.Case one) {
        String text = one.texts().get(0);
        assertThat(RECOGNIZER.find(text).stream().map(mention -> LegalSpec.gold(text, mention)))
                .containsExactlyElementsOf(
                        one.expected().stream().map(String::stripTrailing).toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void knowsWhichDocumentIsMeant(LegalSpec.Case one) {
        String text = one.texts().get(0);
        ResolvedReferences resolved = LegalReferenceResolver.standard()
                .resolve(List.of(CitedText.of(text, RECOGNIZER.find(text))), Optional.of(LocalDate.parse(one.date())));
        List<String> known = one.expected().stream()
                .filter(line -> !(line.startsWith("ANAPHOR") && line.endsWith("?")))
                .toList();
        assertThat(resolved.mentions(0).stream().map(mention -> LegalSpec.gold(text, mention)))
                .containsExactlyElementsOf(known);
    }
}

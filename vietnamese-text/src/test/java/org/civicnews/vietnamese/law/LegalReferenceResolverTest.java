package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.value.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalReferenceResolverTest {
    private static final LegalReferenceResolver RESOLVER = LegalReferenceResolver.standard();

    static Stream<LegalSpec.Case> documents() throws IOException {
        return LegalSpec.cases("g-documents.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void resolvesWhatTheSpecificationSays(LegalSpec.Case one) {
        Optional<LocalDate> date = one.date().equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(one.date()));
        ResolvedReferences resolved =
                RESOLVER.resolve(one.texts().stream().map(CitedText::of).toList(), date);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < one.texts().size(); i++) {
            for (ResolvedReferences.ResolvedMention mention : resolved.all(i)) {
                found.add(LegalSpec.line(one.texts().get(i), mention));
            }
        }
        resolved.references().forEach(reference -> found.add(LegalSpec.line(reference)));
        assertThat(found).containsExactlyElementsOf(one.expected());
    }

    @Test
    void givesEachMentionTheIdOfItsRecord() {
        ResolvedReferences resolved = resolve("Luật này cũ.", "Luật Trẻ em mới. Luật này hay.");
        assertThat(resolved.id(0, 0)).isEmpty();
        assertThat(resolved.id(1, 0)).contains("l1");
        assertThat(resolved.id(1, 1)).contains("l1");
        assertThat(resolved.all(0)).hasSize(1);
        assertThat(resolved.mentions(0)).isEmpty();
        assertThat(resolved.mentions(1)).hasSize(2);
        assertThat(resolved.references()).extracting(LegalReference::id).containsExactly("l1");
    }

    private static ResolvedReferences resolve(String... texts) {
        return RESOLVER.resolve(Stream.of(texts).map(CitedText::of).toList(), Optional.of(LocalDate.of(2024, 9, 1)));
    }

    @Test
    void aRecordHasItsIdentifiersAndTheEvidence() {
        String text = "Theo Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ.";
        CitedText cited = new CitedText(
                Optional.of("b7"), text, LegalReferenceRecognizer.standard().find(text));
        LegalReference reference =
                RESOLVER.resolve(List.of(cited), Optional.empty()).references().get(0);
        assertThat(reference.identifiers()).isEqualTo(LegalIdentifiers.all(reference));
        assertThat(LegalIdentifiers.akn(reference)).isEqualTo("/akn/vn/act/nghi-dinh/2020-02-03/15-2020-nd-cp");
        assertThat(reference.evidence())
                .containsExactly(Evidence.of("b7", cited.mentions().get(0).core()));
    }

    @Test
    void aCallersCatalogueTellsWhichDecreeAShortNumberMeans() {
        CatalogueEntry decree = CatalogueEntry.builder()
                .documentType(DocumentType.NGHI_DINH)
                .title("một số chính sách phát triển thủy sản")
                .number(DocumentNumber.parse("67/2014/NĐ-CP"))
                .adopted(LocalDate.of(2014, 7, 7))
                .build();
        LawCatalogue own = LawCatalogue.standard().toBuilder().add(decree).build();
        LegalReferenceResolver resolver =
                LegalReferenceResolver.builder().catalogue(own).build();
        List<CitedText> texts = List.of(CitedText.of("Tàu đóng theo Nghị định 67 bị gỉ."));
        LegalReference known = resolver.resolve(texts, Optional.of(LocalDate.of(2017, 5, 1)))
                .references()
                .get(0);
        LegalReference early = resolver.resolve(texts, Optional.of(LocalDate.of(2010, 5, 1)))
                .references()
                .get(0);
        assertThat(known.number().map(DocumentNumber::canonical)).contains("67/2014/NĐ-CP");
        assertThat(early.number().map(DocumentNumber::canonical)).contains("67");
    }

    @Test
    void aDraftIsNotTheLawOfItsName() {
        ResolvedReferences resolved = resolve("Luật Đất đai còn vướng. Dự thảo Luật Đất đai (sửa đổi) đã trình.");
        assertThat(resolved.references()).hasSize(2);
        assertThat(resolved.references().get(0).number()).isPresent();
        assertThat(resolved.references().get(1).number()).isEmpty();
    }

    @Test
    void noTextGivesNoRecord() {
        ResolvedReferences resolved = RESOLVER.resolve(List.of(), Optional.empty());
        assertThat(resolved.references()).isEmpty();
    }

    @Test
    void aLaterMentionHasTheIssuerThatTheTextNames() {
        CitedText cited =
                CitedText.of("Tháng 8, Ban Thường vụ Thành ủy Hà Nội ban hành Kế hoạch số 173-KH/TU. Theo Kế hoạch"
                        + " số 173-KH/TU, mỗi phường làm một việc; Kế hoạch số 20/KH-UBND thì khác.");
        ResolvedReferences resolved = LegalReferenceResolver.standard().resolve(List.of(cited), Optional.empty());
        assertThat(resolved.mentions(0).stream()
                        .map(one -> one.mention().issuer().orElseThrow())
                        .toList())
                .containsExactly("Ban Thường vụ Thành ủy Hà Nội", "Ban Thường vụ Thành ủy Hà Nội", "Ủy ban nhân dân");
        assertThat(cited.mentions().get(1).issuer()).contains("Tỉnh ủy, Thành ủy");
    }
}

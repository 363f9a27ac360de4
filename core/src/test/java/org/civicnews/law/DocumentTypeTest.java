package org.civicnews.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.OpenKind;
import org.junit.jupiter.api.Test;

class DocumentTypeTest {
    @Test
    void everyTypeHasARowAndEveryRowAType() {
        List<List<String>> rows = Tables.resource("types.tsv").rows();
        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        DocumentType.known().stream().map(OpenKind::name).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(1)).isNotBlank();
            assertThat(row.get(2)).isNotBlank();
        });
    }

    @Test
    void labelsAreUnique() {
        assertThat(DocumentType.known().stream().map(DocumentType::englishLabel))
                .doesNotHaveDuplicates();
        assertThat(DocumentType.known().stream().map(DocumentType::vietnameseLabel))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsItsLabelsAndSymbols() {
        assertThat(DocumentType.NGHI_DINH.englishLabel()).isEqualTo("Decree");
        assertThat(DocumentType.NGHI_DINH.vietnameseLabel()).isEqualTo("Nghị định");
        assertThat(DocumentType.QUY_DINH.symbols()).containsExactly("QyĐ", "QĐ", "QĐi");
        assertThat(DocumentType.HIEN_PHAP.symbols()).isEmpty();
    }

    @Test
    void keepsAnUnknownType() {
        DocumentType unknown = DocumentType.of("SAC_CHI");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.englishLabel()).isEqualTo("SAC_CHI");
        assertThat(unknown.vietnameseLabel()).isEqualTo("SAC_CHI");
        assertThat(unknown.symbols()).isEmpty();
        assertThat(unknown).isEqualTo(DocumentType.of("SAC_CHI")).isNotEqualTo(DocumentType.LUAT);
        assertThat(DocumentType.of("LUAT")).isSameAs(DocumentType.LUAT);
        assertThatThrownBy(() -> DocumentType.of(" ")).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void theOtherKindsAreOpenToo() {
        assertThat(MentionKind.known())
                .extracting(OpenKind::name)
                .containsExactly("FULL", "BARE", "SHORT", "NAME", "ANAPHOR");
        assertThat(MentionKind.of("X").isKnown()).isFalse();
        assertThat(PinpointUnit.of("ARTICLE")).isSameAs(PinpointUnit.ARTICLE);
        assertThat(PinpointUnit.of("X").isKnown()).isFalse();
        assertThat(RelationKind.known()).contains(RelationKind.AMENDS, RelationKind.CITES);
        assertThat(RelationKind.of("X").isKnown()).isFalse();
        assertThat(LegalStatus.of("IN_FORCE")).isSameAs(LegalStatus.IN_FORCE);
        assertThat(LegalStatus.of("X").isKnown()).isFalse();
        assertThat(LegalStatus.known()).hasSize(6);
        assertThat(PinpointUnit.known()).hasSize(12);
    }
}

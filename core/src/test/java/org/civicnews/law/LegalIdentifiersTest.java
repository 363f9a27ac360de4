package org.civicnews.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.people.OrganizationRef;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalIdentifiersTest {
    private static LegalReferenceBuilder reference(DocumentType type, String number) {
        return LegalReference.builder().id("l1").documentType(type).number(DocumentNumber.parse(number));
    }

    private static LegalReferenceBuilder titled(DocumentType type, String title) {
        return LegalReference.builder().id("l1").documentType(type).title(title);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        LUAT, 10/2022/QH15, 2022-11-10, -, /akn/vn/act/luat/2022-11-10/10-2022-qh15, eli/vn/luat/2022/11/10/10-2022-qh15/vi
        NGHI_DINH, 59/2023/ND-CP, 2023-08-14, -, /akn/vn/act/nghi-dinh/2023-08-14/59-2023-nd-cp, eli/vn/nghi-dinh/2023/08/14/59-2023-nd-cp/vi
        KE_HOACH, 173 – KH/TU, 2023-08-24, Thành ủy Hà Nội, /akn/vn/act/ke-hoach/tu-ha-noi/2023-08-24/173-kh-tu, eli/vn/ke-hoach/2023/08/24/173-kh-tu/vi
        KE_HOACH, 173-KH/TU, 2023-08-24, Ban Thường vụ Thành uỷ Hà Nội, /akn/vn/act/ke-hoach/tu-ha-noi/2023-08-24/173-kh-tu, eli/vn/ke-hoach/2023/08/24/173-kh-tu/vi
        NGHI_QUYET, 18-NQ/TƯ, 2017-10-25, -, /akn/vn/act/nghi-quyet/2017-10-25/18-nq-tw, eli/vn/nghi-quyet/2017/10/25/18-nq-tw/vi
        THONG_TU, 29/2024/TT-BGDĐT, -, -, /akn/vn/act/thong-tu/2024/29-2024-tt-bgddt, eli/vn/thong-tu/2024/29-2024-tt-bgddt/vi
        THONG_TU_LIEN_TICH, 01/2016/TTLT-BNV-BTC, -, -, /akn/vn/act/ttlt/2016/01-2016-ttlt-bnv-btc, eli/vn/ttlt/2016/01-2016-ttlt-bnv-btc/vi
        QUYET_DINH, 15/QĐ-UBND, 2023-01, UBND thành phố Hà Nội, /akn/vn/act/quyet-dinh/ubnd-ha-noi/2023/15-qd-ubnd, eli/vn/quyet-dinh/2023/15-qd-ubnd/vi
        QUYET_DINH, 15/QĐ-UBND, -, UBND quận Ba Đình, /akn/vn/act/quyet-dinh/ubnd-quan-ba-dinh/nd/15-qd-ubnd, eli/vn/quyet-dinh/nd/15-qd-ubnd/vi
        QUYET_DINH, 15/QĐ-UBND, -, -, /akn/vn/act/quyet-dinh/ubnd/nd/15-qd-ubnd, eli/vn/quyet-dinh/nd/15-qd-ubnd/vi
        NGHI_QUYET, 05/NQ-HĐND, 2023, Hội đồng nhân dân tỉnh Lào Cai, /akn/vn/act/nghi-quyet/hdnd-lao-cai/2023/05-nq-hdnd, eli/vn/nghi-quyet/2023/05-nq-hdnd/vi
        CONG_VAN, 77/SXD-QLN, 2023, Sở Xây dựng Đồng Nai, /akn/vn/act/cong-van/so-xay-dung-dong-nai/2023/77-sxd-qln, eli/vn/cong-van/2023/77-sxd-qln/vi
        QUY_DINH, 5-QyĐ/VPTU, XXXX-05-01, Văn phòng, /akn/vn/act/quy-dinh/vptu-van-phong/nd/5-qyd-vptu, eli/vn/quy-dinh/nd/5-qyd-vptu/vi
        TCVN, TCVN 3890:2023, -, -, /akn/vn/act/tcvn/2023/tcvn3890-2023, eli/vn/tcvn/2023/tcvn3890-2023/vi
        NGHI_QUYET, 66.1/2025/NQ-CP, 2025-07-18?, -, /akn/vn/act/nghi-quyet/2025/66.1-2025-nq-cp, eli/vn/nghi-quyet/2025/66.1-2025-nq-cp/vi
        CONG_VAN, 12/BNN&PTNT-TC, -, -, /akn/vn/act/cong-van/nd/12-bnn-ptnt-tc, eli/vn/cong-van/nd/12-bnn-ptnt-tc/vi
        """)
    void identifiersFollowFromTheReference(
            String type, String number, String issued, String issuer, String akn, String eli) {
        LegalReferenceBuilder builder = reference(DocumentType.of(type), number);
        if (issued != null) {
            builder.issued(PartialDate.parse(issued));
        }
        if (issuer != null) {
            builder.issuer(OrganizationRef.named(issuer));
        }
        assertThat(LegalIdentifiers.akn(builder.build())).isEqualTo(akn);
        assertThat(LegalIdentifiers.eli(builder.build())).isEqualTo(eli);
        assertThat(LegalIdentifiers.all(builder.build()))
                .containsExactly(LegalIdentifier.of("akn", akn), LegalIdentifier.of("eli", eli));
    }

    @Test
    void aNameStandsInWhereThereIsNoNumber() {
        LegalReference law = titled(DocumentType.LUAT, "Đất đai")
                .issued(PartialDate.parse("2013"))
                .build();
        assertThat(LegalIdentifiers.akn(law)).isEqualTo("/akn/vn/act/luat/2013/dat-dai");
        assertThat(LegalIdentifiers.akn(law.toBuilder().title("Luật Đất đai").build()))
                .isEqualTo("/akn/vn/act/luat/2013/dat-dai");
        assertThat(LegalIdentifiers.akn(titled(DocumentType.DE_AN, "Phố đi bộ")
                        .issuer(OrganizationRef.named("UBND TP. Huế"))
                        .build()))
                .isEqualTo("/akn/vn/act/de-an/ubnd-hue/nd/pho-di-bo");
    }

    @Test
    void theConstitutionIsNamedByItself() {
        LegalReference constitution = titled(DocumentType.HIEN_PHAP, "nước Cộng hòa xã hội chủ nghĩa Việt Nam")
                .issued(PartialDate.parse("2013-11-28"))
                .build();
        assertThat(LegalIdentifiers.akn(constitution)).isEqualTo("/akn/vn/act/hien-phap/2013-11-28/hien-phap");
    }

    @Test
    void anExpressionNeedsTheDayOfEffect() {
        LegalReference law = reference(DocumentType.LUAT, "10/2022/QH15").build();
        assertThat(LegalIdentifiers.aknExpression(law)).isEmpty();
        assertThat(LegalIdentifiers.aknExpression(law.toBuilder()
                        .effective(DateRange.from(PartialDate.parse("2023-07")))
                        .build()))
                .isEmpty();
        assertThat(LegalIdentifiers.aknExpression(law.toBuilder()
                        .effective(DateRange.from(PartialDate.parse("2023-07-01")))
                        .build()))
                .contains("/akn/vn/act/luat/2022/10-2022-qh15/vie@2023-07-01");
    }

    @Test
    void aPortionNamesEveryUnit() {
        assertThat(LegalIdentifiers.aknPortion(Pinpoint.of(
                        PinpointStep.of(PinpointUnit.ARTICLE, "5"),
                        PinpointStep.of(PinpointUnit.CLAUSE, "2"),
                        PinpointStep.of(PinpointUnit.POINT, "đ"))))
                .isEqualTo("~dieu_5__khoan_2__diem_dd");
        assertThat(LegalIdentifiers.aknPortion(Pinpoint.of(PinpointStep.of(PinpointUnit.CHAPTER, "II"))))
                .isEqualTo("~chuong_II");
        assertThat(LegalIdentifiers.aknPortion(Pinpoint.of(PinpointStep.of(PinpointUnit.APPENDIX, "III"))))
                .isEqualTo("~phuluc_III");
    }

    @Test
    void aSlugIsNeverEmpty() {
        assertThat(LegalIdentifiers.slug("«»")).isEqualTo("x");
        assertThat(LegalIdentifiers.slug("  Ưu đãi -- người  có công ")).isEqualTo("uu-dai-nguoi-co-cong");
    }
}

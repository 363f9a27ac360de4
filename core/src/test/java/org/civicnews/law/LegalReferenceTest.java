package org.civicnews.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.DateRange;
import org.civicnews.value.Finding;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problem;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;

class LegalReferenceTest {
    private static LegalReferenceBuilder decree() {
        return LegalReference.builder()
                .id("l1")
                .documentType(DocumentType.NGHI_DINH)
                .number(DocumentNumber.parse("13/2023/NĐ-CP"));
    }

    private static void refuses(ThrowingCallable build, Problem... problems) {
        InvalidContentException refusal = catchThrowableOfType(InvalidContentException.class, build);
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).containsExactly(problems);
    }

    @Test
    void isVietnameseAndOfTheStateUnlessSet() {
        assertThat(decree().build().jurisdiction()).isEqualTo("VN");
        assertThat(decree().build().party()).isFalse();
        assertThat(decree().party(true).build().party()).isTrue();
        assertThat(decree().jurisdiction("FR").build().jurisdiction()).isEqualTo("FR");
    }

    @Test
    void namesItsIssuer() {
        LegalReference reference =
                decree().issuer(OrganizationRef.named("Chính phủ")).build();
        assertThat(reference.issuer().flatMap(OrganizationRef::name)).contains("Chính phủ");
    }

    @Test
    void needsANumberOrATitle() {
        LegalReferenceBuilder neither = LegalReference.builder().id("l1").documentType(DocumentType.LUAT);
        refuses(neither::build, new Problem("", "NUMBER_OR_TITLE", "legal reference has neither number nor title"));
        assertThat(neither.title("Đất đai").build().title()).contains("Đất đai");
    }

    @Test
    void reportsMissingAttributes() {
        refuses(
                () -> LegalReference.builder().build(),
                new Problem("id", "REQUIRED", "is required"),
                new Problem("documentType", "REQUIRED", "is required"));
    }

    @Test
    void reportsEveryBlankTextAtOnce() {
        refuses(
                () -> decree().id(" ")
                        .title("")
                        .legislature(" ")
                        .subject("\t")
                        .jurisdiction("")
                        .build(),
                new Problem("id", "BLANK", "must not be blank"),
                new Problem("title", "BLANK", "must not be blank"),
                new Problem("legislature", "BLANK", "must not be blank"),
                new Problem("subject", "BLANK", "must not be blank"),
                new Problem("jurisdiction", "BLANK", "must not be blank"));
    }

    @Test
    void refusesMalformedText() {
        refuses(
                () -> decree().title("a\u0007").build(),
                new Problem("title", "TEXT_MALFORMED", "text has the control character U+0007 at 1"));
    }

    @Test
    void isNotRelatedToItself() {
        Problem problem = new Problem("relations/1", "RELATION_TO_ITSELF", "legal reference 'l1' is related to itself");
        LegalRelation other = LegalRelation.to(RelationKind.AMENDS, "l2");
        refuses(
                () -> decree().addRelations(other, LegalRelation.to(RelationKind.CITES, "l1"))
                        .build(),
                problem);
        refuses(
                () -> decree().addRelations(
                                other,
                                LegalRelation.builder()
                                        .kind(RelationKind.REPLACES)
                                        .targetNumber(DocumentNumber.parse("013 / 2023/ND-CP"))
                                        .build())
                        .build(),
                problem);
    }

    @Test
    void keepsItsIdComposed() {
        assertThat(decree().id("lua\u0323\u0302t").build().id()).isEqualTo("lu\u1ead" + "t");
    }

    @Test
    void findsThatItTakesEffectBeforeItIsIssued() {
        LegalReference retroactive = decree().issued(PartialDate.parse("2023-04-17"))
                .effective(DateRange.from(PartialDate.parse("2023-01")))
                .build();
        assertThat(retroactive.lint())
                .containsExactly(Finding.warning(
                        "EFFECTIVE_BEFORE_ISSUED",
                        "effective/start",
                        "takes effect 2023-01 before it is issued 2023-04-17; legal if it is retroactive"));
        assertThat(retroactive.toBuilder()
                        .effective(DateRange.from(PartialDate.parse("2023-07-01")))
                        .build()
                        .lint())
                .isEmpty();
    }

    @Test
    void findsTextThatIsNotComposed() {
        assertThat(decree().title("Đa\u0302\u0301t")
                        .subject("Đa\u0302\u0301t")
                        .build()
                        .lint())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("TEXT_NOT_NFC", "title"),
                        org.assertj.core.groups.Tuple.tuple("TEXT_NOT_NFC", "subject"));
    }

    @Test
    void keepsUnknownMembersAndEqualsByValue() {
        LegalReference reference = decree().putExtra("x", new RawJson("1")).build();
        assertThat(reference.toBuilder().build()).isEqualTo(reference).hasSameHashCodeAs(reference);
        assertThat(reference.extra()).containsEntry("x", new RawJson("1"));
    }

    @Test
    void relationNeedsATarget() {
        refuses(
                () -> LegalRelation.builder().kind(RelationKind.AMENDS).build(),
                new Problem(
                        "",
                        "RELATION_WITHOUT_TARGET",
                        "legal relation has neither a target record, a number nor a title"));
        refuses(
                () -> LegalRelation.builder()
                        .kind(RelationKind.AMENDS)
                        .targetRef("")
                        .targetTitle(" ")
                        .build(),
                new Problem("targetRef", "BLANK", "must not be blank"),
                new Problem("targetTitle", "BLANK", "must not be blank"));
        assertThat(LegalRelation.builder()
                        .kind(RelationKind.AMENDS)
                        .targetTitle("Đất đai")
                        .build()
                        .targetRef())
                .isEmpty();
    }

    @Test
    void identifierHasASchemeAndAValue() {
        refuses(
                () -> LegalIdentifier.of("", " "),
                new Problem("scheme", "BLANK", "must not be blank"),
                new Problem("value", "BLANK", "must not be blank"));
        assertThat(LegalIdentifier.of("eli", "eli/vn/luat").value()).isEqualTo("eli/vn/luat");
    }

    @Test
    void pinpointHasAPath() {
        assertThat(Pinpoint.of(
                                PinpointStep.of(PinpointUnit.PART, "1"),
                                PinpointStep.of(PinpointUnit.CHAPTER, "2"),
                                PinpointStep.of(PinpointUnit.SECTION, "1"),
                                PinpointStep.of(PinpointUnit.ARTICLE, "5"),
                                PinpointStep.of(PinpointUnit.CLAUSE, "2"),
                                PinpointStep.of(PinpointUnit.POINT, "đ"))
                        .path())
                .isEqualTo("pt1/c2/m1/d5/k2/đ");
        assertThat(Pinpoint.of(
                                PinpointStep.of(PinpointUnit.PART, "I"),
                                PinpointStep.of(PinpointUnit.CHAPTER, "XIV"),
                                PinpointStep.of(PinpointUnit.SECTION, "C"),
                                PinpointStep.of(PinpointUnit.POINT, "i"))
                        .path())
                .isEqualTo("pt1/c14/mC/i");
        assertThat(Pinpoint.of(PinpointStep.builder()
                                .unit(PinpointUnit.APPENDIX)
                                .label("IV")
                                .to("IX")
                                .build())
                        .path())
                .isEqualTo("pl4-pl9");
        assertThat(Pinpoint.of(PinpointStep.of(PinpointUnit.APPENDIX, "3")).path())
                .isEqualTo("pl3");
        assertThat(Pinpoint.of(PinpointStep.builder()
                                .unit(PinpointUnit.ARTICLE)
                                .label("5")
                                .to("9")
                                .build())
                        .path())
                .isEqualTo("d5-d9");
        assertThat(Pinpoint.of(PinpointStep.of(PinpointUnit.of("TITLE"), "IV")).path())
                .isEqualTo("TITLE:IV");
    }

    @Test
    void pinpointHasAUnitAndNoneTwice() {
        refuses(() -> Pinpoint.builder().build(), new Problem("steps", "EMPTY", "pinpoint has no unit"));
        refuses(
                () -> Pinpoint.of(
                        PinpointStep.of(PinpointUnit.ARTICLE, "5"), PinpointStep.of(PinpointUnit.ARTICLE, "6")),
                new Problem("steps/1/unit", "UNIT_TWICE", "pinpoint names ARTICLE twice"));
    }

    @Test
    void pinpointLabelIsOneWord() {
        refuses(() -> PinpointStep.of(PinpointUnit.ARTICLE, ""), new Problem("label", "BLANK", "must not be blank"));
        refuses(
                () -> PinpointStep.builder()
                        .unit(PinpointUnit.ARTICLE)
                        .label("5/6")
                        .to("7 8")
                        .build(),
                new Problem("label", "LABEL_MALFORMED", "label '5/6' holds a space or a slash"),
                new Problem("to", "LABEL_MALFORMED", "label '7 8' holds a space or a slash"));
    }
}

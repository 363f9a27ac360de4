package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.civicnews.value.BrokenRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitterRulesTest {
    private static SubmitterBuilder submitter() {
        return SubmissionSamples.submitter();
    }

    private static BrokenRule rule(SubmitterBuilder builder, String path, String code, String message) {
        return new BrokenRule(message, builder::build, path, code, message);
    }

    private static BrokenRule contact(ContactBuilder builder, String path, String code, String message) {
        return new BrokenRule(message, builder::build, path, code, message);
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule(submitter().key(""), "key", "BLANK", "must not be blank"),
                rule(
                        submitter().pseudonym(Optional.empty()),
                        "pseudonym",
                        "PSEUDONYM_MISSING",
                        "displayAs PSEUDONYM needs a pseudonym"),
                rule(
                        submitter().displayAs(DisplayAs.REAL_NAME).realName(Optional.empty()),
                        "realName",
                        "REAL_NAME_MISSING",
                        "displayAs REAL_NAME needs the real name"),
                rule(submitter().realName(" "), "realName", "BLANK", "must not be blank"),
                rule(submitter().pseudonym(""), "pseudonym", "BLANK", "must not be blank"),
                rule(submitter().pseudonym("Hoa"), "pseudonym", "PSEUDONYM_REVEALS", "pseudonym reveals the real name"),
                rule(
                        submitter().pseudonym("+84912345678"),
                        "pseudonym",
                        "PSEUDONYM_REVEALS",
                        "pseudonym reveals the contact"),
                contact(
                        Contact.builder(),
                        "",
                        "CONTACT_EMPTY",
                        "contact has neither e-mail nor phone nor postal address"),
                contact(Contact.builder().email("x"), "email", "EMAIL_MALFORMED", "is not an e-mail address"),
                contact(
                        Contact.builder().phone("số"),
                        "phone",
                        "PHONE_MALFORMED",
                        "is not a telephone number of 6 to 15 digits"),
                contact(Contact.builder().postal(" "), "postal", "BLANK", "must not be blank"),
                new BrokenRule(
                        "guardian key",
                        () -> SubmissionSamples.guardian().toBuilder().key("").build(),
                        "key",
                        "BLANK",
                        "must not be blank"),
                new BrokenRule(
                        "guardian name",
                        () -> SubmissionSamples.guardian().toBuilder().name("").build(),
                        "name",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @TestFactory
    List<DynamicTest> tellsWhetherAPenNameRevealsTheName() {
        return TsvTable.read("pseudonyms.tsv", SubmitterRulesTest.class.getResourceAsStream("/spec/pseudonyms.tsv"))
                .rows()
                .stream()
                .map(row -> dynamicTest(
                        row.get(1) + " for " + row.get(0),
                        () -> assertThat(SubmitterRules.reveals(row.get(1), row.get(0)))
                                .isEqualTo(row.get(2).equals("yes"))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.vn", "a.b+c@d-e.com.vn", "ă@thư.example"})
    void takesAddresses(String email) {
        assertThat(ContactSyntax.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@b.vn",
                "a@",
                "a@b",
                "a@@b.vn",
                "a@b@c.vn",
                "a b@c.vn",
                "a@.vn",
                "a@b.",
                "a\u00A0@b.vn",
                "a\0@b.vn"
            })
    void refusesAddresses(String email) {
        assertThat(ContactSyntax.isEmail(email)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113456", "+84 912.345-678", "(024) 3825 1234", "123456789012345"})
    void takesNumbers(String phone) {
        assertThat(ContactSyntax.isPhone(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567890123456", "0912x345678", "0912+345678"})
    void refusesNumbers(String phone) {
        assertThat(ContactSyntax.isPhone(phone)).isFalse();
    }

    @Test
    void printsTheNameThatTheSenderWishes() {
        assertThat(submitter().build().displayName()).contains("Mưa Chiều");
        assertThat(submitter().displayAs(DisplayAs.REAL_NAME).build().displayName())
                .contains("Đặng Thị Hoà");
        assertThat(submitter().displayAs(DisplayAs.ANONYMOUS).build().displayName())
                .isEmpty();
        assertThat(AgeBand.of("16_17")).contains(AgeBand.AGE_16_17);
        assertThat(AgeBand.of("17")).isEmpty();
    }
}

package org.civicnews.formats.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds for all of formats: it knows no Vietnamese, and only the packages of JSON formats know Jackson. */
class JsonArchitectureTest {
    private static final JavaClasses FORMATS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civicnews.formats");

    @Test
    void knowsNothingOfTheOtherWing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.civicnews.vietnamese..", "com.ibm.icu..")
                .check(FORMATS);
    }

    @Test
    void keepsJacksonInThePackagesOfJsonFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.civicnews.formats.json",
                        "org.civicnews.formats.jsonld",
                        "org.civicnews.formats.ninjs",
                        "org.civicnews.formats.feed",
                        "org.civicnews.formats.urlrules",
                        // what these share
                        "org.civicnews.formats.out",
                        "org.civicnews.formats.loss")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(FORMATS);
    }

    @Test
    void bindsNoClassesByReflectionButForACallersMapper() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(CivicNewsModule(\\$.*)?|SchemaWriter|ClearUrlsRules(\\$.*)?)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(FORMATS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(FORMATS);
    }

    @Test
    void asksNoClockNoConsoleAndNoDefaults() {
        noClasses().should().accessField(System.class, "out").check(FORMATS);
        noClasses().should().accessField(System.class, "err").check(FORMATS);
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")))
                .check(FORMATS);
        noClasses().should().callMethod(String.class, "toLowerCase").check(FORMATS);
        noClasses().should().callMethod(String.class, "toUpperCase").check(FORMATS);
        noClasses().should().callMethod(String.class, "getBytes").check(FORMATS);
        noClasses().should().callMethod(Locale.class, "getDefault").check(FORMATS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(FORMATS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(nio\\.file\\..*|io\\.File)")
                .check(FORMATS);
    }
}

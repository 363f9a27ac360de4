package org.civicnews;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors of the house, and what no floor may do. */
class ArchitectureTest {
    /** From the ground up: a package uses only those before it, the style of the models apart. */
    private static final List<String> FLOORS =
            List.of("text", "value", "url", "people", "law", "body", "meeting", "article", "submission", "page");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civicnews");

    @TestFactory
    List<DynamicTest> floorsRestOnlyOnThoseBelow() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < FLOORS.size() - 1; i++) {
            String floor = "org.civicnews." + FLOORS.get(i);
            String[] above = FLOORS.subList(i + 1, FLOORS.size()).stream()
                    .map(name -> "org.civicnews." + name + "..")
                    .toArray(String[]::new);
            tests.add(DynamicTest.dynamicTest(
                    FLOORS.get(i),
                    () -> noClasses()
                            .that()
                            .resideInAPackage(floor + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above)
                            .check(CORE)));
        }
        return tests;
    }

    @Test
    void everyPackageHasItsFloor() {
        String[] known = Stream.concat(FLOORS.stream(), Stream.of("style"))
                .map(name -> "org.civicnews." + name)
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(CORE);
    }

    @Test
    void needsNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.civicnews..", "java..", "javax.annotation..", "org.jspecify..", "org.immutables..")
                .check(CORE);
    }

    @Test
    void usesNoRegularExpressions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(CORE);
        for (String method : List.of("matches", "replaceAll", "replaceFirst", "split")) {
            noClasses()
                    .should()
                    .callMethodWhere(JavaCall.Predicates.target(HasOwner.Predicates.With.<JavaClass>owner(
                                    HasName.Predicates.name("java.lang.String")))
                            .and(JavaCall.Predicates.target(HasName.Predicates.name(method))))
                    .check(CORE);
        }
    }

    @Test
    void asksNoClockNoConsoleNoNetworkAndNoFiles() {
        noClasses().should().accessField(System.class, "out").check(CORE);
        noClasses().should().accessField(System.class, "err").check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
        noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")))
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.(nio\\.file\\..*|net\\.(http\\..*|Socket|URL|URLConnection)|io\\.File.*|util\\.logging\\..*)")
                .check(CORE);
    }

    @Test
    void neverAsksForTheDefaultLocaleOrCharset() {
        noClasses().should().callMethod(String.class, "toLowerCase").check(CORE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CORE);
        noClasses().should().callMethod(String.class, "getBytes").check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CORE);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
        noClasses().should().callConstructor(String.class, byte[].class).check(CORE);
        noClasses().should().callMethod(Charset.class, "defaultCharset").check(CORE);
    }

    @Test
    void hasNoNamesThatSayNothing() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Immutable")
                .should()
                .haveNameMatching(
                        ".*(" + String.join("|", List.of("Utils?", "Helper", "Manager", "Impl", "Common")) + ")$")
                .check(CORE);
    }

    @Test
    void hasNoGettersAndSetters() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveNameMatching("(get|set)[A-Z].*")
                .check(CORE);
    }
}

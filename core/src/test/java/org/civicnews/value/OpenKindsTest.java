package org.civicnews.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenKindsTest {
    static Stream<Class<?>> kinds() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.civicnews").stream()
                        .filter(type -> type.isAssignableTo(OpenKind.class) && !type.isEquivalentTo(OpenKind.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted(java.util.Comparator.comparing(Class::getName));
    }

    private static OpenKind of(Class<?> type, String name) throws ReflectiveOperationException {
        return (OpenKind) type.getMethod("of", String.class).invoke(null, name);
    }

    @Test
    void areMany() {
        assertThat(kinds().count()).isGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepUnknownNamesAndKnowTheirConstants(Class<?> type) throws ReflectiveOperationException {
        List<OpenKind> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                OpenKind constant = (OpenKind) field.get(null);
                constants.add(constant);
                assertThat(constant.name()).isEqualTo(field.getName());
                assertThat(constant.isKnown()).isTrue();
                assertThat(of(type, constant.name())).isSameAs(constant);
            }
        }
        assertThat((List<?>) type.getMethod("known").invoke(null)).isEqualTo(constants);
        assertThat(constants).isNotEmpty().doesNotHaveDuplicates();
        OpenKind later = of(type, "LATER_9");
        assertThat(later.isKnown()).isFalse();
        assertThat(later.name()).isEqualTo("LATER_9");
        assertThat(later).hasToString("LATER_9").isEqualTo(of(type, "LATER_9")).hasSameHashCodeAs(of(type, "LATER_9"));
        assertThat(later)
                .isNotEqualTo(of(type, "LATER_8"))
                .isNotEqualTo(constants.get(0))
                .isNotEqualTo(null);
    }

    @Test
    void ofDifferentListsAreNeverEqual() {
        assertThat(DayPart.of("X")).isNotEqualTo(DatePart.of("X"));
    }
}

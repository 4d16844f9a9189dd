package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two beans of one name in two features would stop the whole portal from being deployed. */
class BeanNamesTest {
    @Test
    void no_two_beans_have_the_same_name_in_expressions() {
        Map<String, List<String>> byName = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.ldo.web").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .collect(Collectors.groupingBy(
                                BeanNamesTest::name, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(byName).isNotEmpty();
        assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}

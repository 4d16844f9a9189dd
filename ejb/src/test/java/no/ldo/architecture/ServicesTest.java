package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.OpenToAll;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;

/** Every door of the domain says who may go through it and for whom. */
class ServicesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.ldo");

    @Test
    void every_service_method_states_who_may_call_it() {
        List<String> silent = doors().filter(door -> !door.isAnnotationPresent(RolesAllowed.class)
                        && !(door.isAnnotationPresent(PermitAll.class) && door.isAnnotationPresent(OpenToAll.class)))
                .map(Method::toString)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void every_service_method_names_an_organisation_or_a_thing_or_says_why_not() {
        List<String> silent = doors().filter(door -> !door.isAnnotationPresent(NoOrganisation.class))
                .filter(door -> Arrays.stream(door.getParameterTypes()).noneMatch(ServicesTest::namesOne))
                .map(Method::toString)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void the_sweep_sees_the_services() {
        assertThat(doors().count()).isGreaterThan(10);
    }

    /** An organisation number, the id of a thing from which it is read, or a command that holds one of them. */
    private static boolean namesOne(Class<?> type) {
        if (type == OrganisationNumber.class
                || type == UUID.class
                || type.getSimpleName().endsWith("Id")) {
            return true;
        }
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .anyMatch(part -> part != type && namesOne(part));
    }

    private static Stream<Method> doors() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .map(type -> type.reflect())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}

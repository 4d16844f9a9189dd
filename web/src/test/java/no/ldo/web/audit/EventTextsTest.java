package no.ldo.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.shared.DomainEvent;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Language;
import no.ldo.web.shared.TextsIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the portal tells its change log has words in every language. */
class EventTextsTest {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.ldo");

    static final List<Class<?>> EVENTS = CLASSES.stream()
            .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    @Test
    void every_event_can_be_searched_for() {
        assertThat(EventKinds.NAMES)
                .containsExactlyInAnyOrderElementsOf(
                        EVENTS.stream().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_event_act_and_subject_has_words(Language language) {
        FeatureTexts texts = TextsIn.language(language).of("audit");

        assertThat(EVENTS).hasSizeGreaterThan(30);
        assertThat(EVENTS.stream().map(event -> "event." + event.getSimpleName()))
                .allMatch(texts::containsKey);
        assertThat(EVENTS.stream().map(EventTextsTest::subjectOf)).allMatch(texts::containsKey);
        assertThat(EVENTS.stream().flatMap(EventTextsTest::actsOf))
                .hasSizeGreaterThan(30)
                .allMatch(texts::containsKey);
    }

    /** {@code event.JobChanged.CREATED}, or a value where the enum is not what was done. */
    private static Stream<String> actsOf(Class<?> event) {
        return Arrays.stream(event.getDeclaredClasses())
                .filter(Class::isEnum)
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants())
                        .map(act -> kind.getSimpleName().equals("Cause")
                                ? "value.cause." + act
                                : "event." + event.getSimpleName() + '.' + act));
    }

    /** No event looks at its values to say what kind of thing it is about. */
    private static String subjectOf(Class<?> event) {
        try {
            Constructor<?> made = event.getDeclaredConstructors()[0];
            made.setAccessible(true);
            Object[] nothing = Arrays.stream(made.getParameterTypes())
                    .map(type -> Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            return "subject." + ((DomainEvent) made.newInstance(nothing)).subjectType();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getName(), e);
        }
    }
}

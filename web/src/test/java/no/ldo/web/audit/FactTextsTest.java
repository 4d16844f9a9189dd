package no.ldo.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Language;
import no.ldo.web.shared.TextsIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an event tells besides, and why personal data were read, has words in every language. */
class FactTextsTest {
    /** Constants, and words that an event chooses from; the letter of a gate is its name. */
    private static final Pattern SYSTEM = Pattern.compile("[A-Z][A-Z_]+|true|false|nb|nn|en");

    private static final UUID ID = new UUID(1, 1);

    /** Texts of events that are the name of a constant or a code, which their type does not say. */
    private static final Map<String, List<String>> CHOSEN = Map.of(
            "said",
            Stream.of("Side", "InterestOutcome")
                    .flatMap(type -> constants("no.ldo.differentiation.openings." + type))
                    .toList(),
            "language",
            Arrays.stream(Language.values()).map(Language::tag).toList());

    private static final List<Map.Entry<String, String>> FACTS = EventTextsTest.EVENTS.stream()
            .flatMap(FactTextsTest::told)
            .flatMap(event -> event.facts().entrySet().stream())
            .filter(fact -> !fact.getKey().equals("act") && !fact.getValue().equals(ID.toString()))
            .distinct()
            .toList();

    @Test
    void the_sweep_sees_facts_of_every_sort() {
        assertThat(FACTS)
                .contains(
                        Map.entry("kind", "MUNICIPALITY"),
                        Map.entry("what", "opened again"),
                        Map.entry("said", "OFFICE"),
                        Map.entry("talk", "HELD"),
                        Map.entry("moved", "false"))
                .hasSizeGreaterThan(40);
        assertThat(purposes()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_and_purpose_has_words(Language language) {
        FeatureTexts texts = TextsIn.language(language).of("audit");

        assertThat(FACTS).extracting(fact -> "fact." + fact.getKey()).allMatch(texts::containsKey);
        assertThat(purposes()).map(purpose -> "purpose." + purpose).allMatch(texts::containsKey);
    }

    @ParameterizedTest
    @EnumSource
    void no_value_is_told_as_the_system_calls_it(Language language) {
        EventNames names = new EventNames(TextsIn.language(language));

        assertThat(FACTS)
                .extracting(fact -> valueOf(names, fact))
                .noneMatch(value -> SYSTEM.matcher(value).matches());
        if (language != Language.EN) {
            assertThat(FACTS)
                    .filteredOn(fact -> fact.getKey().equals("what"))
                    .noneMatch(fact -> valueOf(names, fact).equals(fact.getValue()));
        }
    }

    @Test
    void a_municipality_is_a_kind_of_organisation_or_a_role() {
        EventNames names = new EventNames(TextsIn.language(Language.NB));

        assertThat(names.fact("kind", "MUNICIPALITY")).isEqualTo("Type: kommune");
        assertThat(names.fact("role", "MUNICIPALITY")).isEqualTo("Rolle: inkluderingsansvarlig i kommunen");
        assertThat(names.fact("days", "0")).isEqualTo("Dager: ingen");
        assertThat(names.fact("code", "closed")).isEqualTo("Kode: closed");
    }

    private static String valueOf(EventNames names, Map.Entry<String, String> fact) {
        return names.fact(fact.getKey(), fact.getValue()).replaceFirst("^[^:]*: ", "");
    }

    private static List<String> purposes() {
        return EventTextsTest.CLASSES.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                .filter(marked -> marked.isAnnotatedWith(ReadsPersonalData.class))
                .map(marked ->
                        marked.getAnnotationOfType(ReadsPersonalData.class).purpose())
                .filter(purpose -> !purpose.isEmpty())
                .distinct()
                .toList();
    }

    /** One event for each value that each of its parts can have. */
    private static Stream<DomainEvent> told(Class<?> event) {
        List<List<?>> parts = Arrays.stream(event.getRecordComponents())
                .<List<?>>map(part -> values(event, part))
                .toList();
        return Stream.iterate(0, part -> part < parts.size(), part -> part + 1)
                .flatMap(part -> parts.get(part).stream().map(value -> {
                    Object[] made = parts.stream()
                            .map(all -> all.isEmpty() ? null : all.get(0))
                            .toArray();
                    made[part] = value;
                    return made(event, made);
                }));
    }

    /** Empty when no event tells such a part. */
    private static List<?> values(Class<?> event, RecordComponent part) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == String.class) {
            List<String> own = ownWords(event);
            return CHOSEN.getOrDefault(part.getName(), own.isEmpty() ? List.of("1") : own);
        }
        return Map.<Class<?>, List<?>>of(
                        boolean.class, List.of(true, false),
                        int.class, List.of(1),
                        UUID.class, List.of(ID),
                        LocalDate.class, List.of(LocalDate.EPOCH),
                        Weekdays.class, List.of(Weekdays.NONE))
                .getOrDefault(type, List.of());
    }

    private static List<String> ownWords(Class<?> event) {
        return Arrays.stream(event.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(FactTextsTest::read)
                .toList();
    }

    private static String read(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant.toString(), e);
        }
    }

    private static DomainEvent made(Class<?> event, Object[] parts) {
        try {
            Constructor<?> made = event.getDeclaredConstructors()[0];
            made.setAccessible(true);
            return (DomainEvent) made.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getName(), e);
        }
    }

    private static Stream<String> constants(String type) {
        JavaClass found = EventTextsTest.CLASSES.get(type);
        return Arrays.stream(found.reflect().getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }
}

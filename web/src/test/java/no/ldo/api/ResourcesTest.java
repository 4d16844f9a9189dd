package no.ldo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.api.shared.Public;
import no.ldo.api.shared.Scope;
import no.ldo.differentiation.composing.RunState;
import no.ldo.identity.ApiScope;
import no.ldo.inclusion.Answer;
import no.ldo.inclusion.Employment;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /** With which codes each call answers when nothing is wrong. */
    private static final Map<String, Set<String>> SUCCESSES = Map.of(
            "get /organisations", Set.of("200"),
            "get /organisations/{orgnr}/units", Set.of("200"),
            "get /organisations/{orgnr}/inclusion", Set.of("200"),
            "post /organisations/{orgnr}/hires", Set.of("200"),
            "get /organisations/{orgnr}/hires/{hireId}", Set.of("200"),
            "put /organisations/{orgnr}/hires/{hireId}", Set.of("200"),
            "post /task-proposals", Set.of("200"),
            "post /compositions", Set.of("200", "202"),
            "get /compositions/{id}", Set.of("200", "304"),
            "delete /compositions/{id}", Set.of("204"));

    /** What each call refuses to do without, besides the names in its address. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "get /organisations/{orgnr}/inclusion", Set.of("year"),
            "put /organisations/{orgnr}/hires/{hireId}", Set.of("If-Match"));

    private final Description description = Description.read();

    @Test
    void every_call_asks_for_a_scope_or_says_why_it_is_public() {
        assertThat(calls())
                .hasSizeGreaterThan(5)
                .allSatisfy(call -> assertThat(
                                call.isAnnotationPresent(Scope.class) != call.isAnnotationPresent(Public.class))
                        .as(call.toString())
                        .isTrue());
    }

    @Test
    void a_token_can_be_given_for_every_scope_and_for_nothing_else() {
        assertThat(calls().stream()
                        .map(call -> call.getAnnotation(Scope.class))
                        .filter(Objects::nonNull)
                        .map(Scope::value)
                        .collect(Collectors.toSet()))
                .isEqualTo(ApiScope.ALL);
    }

    @Test
    void the_description_names_every_call_and_no_other() {
        assertThat(description.calls())
                .containsExactlyInAnyOrderElementsOf(calls().stream()
                        .filter(call -> call.isAnnotationPresent(Scope.class))
                        .map(call -> verb(call) + " " + path(call))
                        .toList());
    }

    @Test
    void every_call_tells_the_codes_that_it_gives_when_nothing_is_wrong() {
        assertThat(description.calls()).containsExactlyInAnyOrderElementsOf(SUCCESSES.keySet());
        assertThat(description.calls())
                .allSatisfy(call -> assertThat(
                                description.answers(call).keySet().stream().filter(code -> code.compareTo("400") < 0))
                        .as(call)
                        .containsExactlyInAnyOrderElementsOf(SUCCESSES.get(call)));
    }

    @Test
    void every_answer_with_a_body_says_how_it_looks() {
        assertThat(description.calls())
                .allSatisfy(call -> description.answers(call).forEach((code, answer) -> {
                    if (Set.of("204", "304").contains(code)) {
                        assertThat(answer).as(call).doesNotContainKey("content");
                    } else if (code.startsWith("2")) {
                        assertThat(members(answer, JSON)).as(call).isNotEmpty();
                    }
                }));
    }

    @Test
    void every_call_names_its_errors_as_problems() {
        assertThat(description.calls()).allSatisfy(call -> {
            assertThat(description.answers(call)).as(call).containsKeys("401", "403", "503");
            description.answers(call).forEach((code, answer) -> {
                if (code.compareTo("400") >= 0) {
                    assertThat(members(answer, PROBLEM)).as(call).contains("type", "title", "status", "code");
                }
            });
        });
    }

    @Test
    void a_body_that_must_be_an_object_is_told_as_one() {
        assertThat(description.calls())
                .filteredOn(call -> !call.startsWith("get ") && !call.startsWith("delete "))
                .allSatisfy(call -> {
                    JsonObject body = description.call(call).getJsonObject("requestBody");
                    assertThat(body.getBoolean("required", false)).as(call).isTrue();
                    if (body.getJsonObject("content").containsKey(JSON)) {
                        assertThat(description.schema(body, JSON).getString("type"))
                                .as(call)
                                .isEqualTo("object");
                        assertThat(members(body, JSON)).as(call).isNotEmpty();
                    }
                });
    }

    @Test
    void what_a_call_refuses_to_do_without_is_marked_as_required() {
        assertThat(description.calls()).allSatisfy(call -> {
            Set<String> needed = Pattern.compile("\\{(\\w+)}")
                    .matcher(call)
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toSet());
            needed.addAll(REQUIRED.getOrDefault(call, Set.of()));
            assertThat(description.required(call)).as(call).containsExactlyInAnyOrderElementsOf(needed);
        });
    }

    @Test
    void the_words_of_the_description_are_those_of_the_portal() {
        assertThat(description.words("Hire", "employment")).isEqualTo(codes(Employment.values(), Employment::code));
        assertThat(description.words("HireCorrection", "employment"))
                .isEqualTo(codes(Employment.values(), Employment::code));
        assertThat(description.words("HireCorrection", "included")).isEqualTo(codes(Answer.values(), Answer::code));
        assertThat(description.words("Run", "state")).isEqualTo(codes(RunState.values(), RunState::name));
    }

    private Set<String> members(JsonObject bodyOrAnswer, String type) {
        JsonObject schema = description.schema(bodyOrAnswer, type);
        return schema.containsKey("properties")
                ? schema.getJsonObject("properties").keySet()
                : Set.of();
    }

    private static <T> Set<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toSet());
    }

    private static String path(Method call) {
        Path own = call.getAnnotation(Path.class);
        return call.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    private static String verb(Method call) {
        return verbs(call).findFirst().orElseThrow().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static List<Method> calls() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.ldo.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> verbs(method).findAny().isPresent())
                        .toList();
    }
}

package no.ldo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.api.shared.Public;
import no.ldo.api.shared.Scope;
import no.ldo.identity.ApiScope;
import org.junit.jupiter.api.Test;

class ResourcesTest {
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
    void the_description_names_every_call() throws IOException {
        String description;
        try (InputStream in = ResourcesTest.class.getResourceAsStream("/no/ldo/api/openapi.json")) {
            description = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
        }
        List<Method> told = calls().stream()
                .filter(call -> call.isAnnotationPresent(Scope.class))
                .toList();

        assertThat(told).allSatisfy(call -> assertThat(description).contains("\"" + path(call) + "\":{"));
        told.forEach(call -> {
            String ofPath = description.substring(description.indexOf("\"" + path(call) + "\":{"));
            assertThat(ofPath).as(call.toString()).contains("\"" + verb(call) + "\":{");
        });
    }

    private static String path(Method call) {
        Path own = call.getAnnotation(Path.class);
        return "/api/v1" + call.getDeclaringClass().getAnnotation(Path.class).value()
                + (own == null ? "" : own.value());
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

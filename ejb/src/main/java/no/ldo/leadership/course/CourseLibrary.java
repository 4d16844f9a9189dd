package no.ldo.leadership.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The published versions of the course. Each is read once and kept: it does not change while the portal runs. */
@ApplicationScoped
public class CourseLibrary {
    /** The version that new enrolments get. */
    public static final String CURRENT = "2026-1";

    /** All that were ever published, the newest last. */
    static final List<String> VERSIONS = List.of(CURRENT);

    static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");
    static final int MODULES = 10;

    private final Map<String, Course> read = new ConcurrentHashMap<>();

    /** A version in a language. @throws IllegalArgumentException when there is no such version or language */
    public Course course(String version, String language) {
        if (!VERSIONS.contains(version) || !LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no course " + version + " in " + language);
        }
        return read.computeIfAbsent(version + "/" + language, any -> load(version, language));
    }

    /** The structure of a version, for those who need no words. */
    public Course structure(String version) {
        return course(version, "nb");
    }

    private static Course load(String version, String language) {
        String folder = "/no/ldo/leadership/course/" + version + "/" + language + "/";
        List<CourseModule> modules = new ArrayList<>();
        for (int number = 1; number <= MODULES; number++) {
            String name = folder + String.format("m%02d.md", number);
            modules.add(CourseFile.module(name, text(name), number));
        }
        String name = folder + "course.md";
        return CourseFile.course(name, text(name), version, modules);
    }

    private static String text(String name) {
        try (InputStream in = CourseLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CourseFileFault(name, 0, "the file is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

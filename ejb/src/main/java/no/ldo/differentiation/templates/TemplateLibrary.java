package no.ldo.differentiation.templates;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All templates, read once from the files that are named in {@code index.txt}. */
@ApplicationScoped
class TemplateLibrary {
    static final String INDEX = "index.txt";

    private List<JobTemplate> read = List.of();

    /** All templates in the order of the index. */
    synchronized List<JobTemplate> all() {
        if (read.isEmpty()) {
            read = lines(INDEX).stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                    .map(name -> TemplateReader.read(name, lines(name + ".txt")))
                    .toList();
        }
        return read;
    }

    Optional<JobTemplate> byCode(String code) {
        return all().stream().filter(template -> template.code().equals(code)).findFirst();
    }

    private static List<String> lines(String file) {
        try (InputStream in = TemplateLibrary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new TemplateBroken(List.of(file + " is missing"));
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}

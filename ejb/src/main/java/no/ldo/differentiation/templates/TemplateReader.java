package no.ldo.differentiation.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.templates.JobTemplate.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template: a head, then one block per task that begins with a line "task". The format is described in
 * {@code docs/development/job-templates.md}.
 */
final class TemplateReader {
    static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final Set<String> HEAD = Set.of("styrk", "kind", "full time", "level", "leaving", "nb", "nn", "en");
    private static final Set<String> TASK = Set.of("nb", "nn", "en", "when", "work", "asks");

    private final String file;
    private final List<TemplateBlock> blocks = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private TemplateReader(String file) {
        this.file = file;
        blocks.add(new TemplateBlock(1, HEAD));
    }

    /**
     * The template in these lines.
     *
     * @param file its name without ending: STYRK code, hyphen, code of the template
     * @throws TemplateBroken with a fault for each block that is wrong
     */
    static JobTemplate read(String file, List<String> lines) {
        TemplateReader reader = new TemplateReader(file);
        reader.split(lines);
        return reader.template();
    }

    private void split(List<String> lines) {
        int number = 0;
        for (String line : lines) {
            number++;
            String written = line.strip();
            int at = number;
            if (written.equals("task")) {
                blocks.add(new TemplateBlock(at, TASK));
            } else if (!written.isEmpty() && !written.startsWith("#")) {
                collecting(() -> {
                    blocks.get(blocks.size() - 1).take(at, written);
                    return true;
                });
            }
        }
    }

    private JobTemplate template() {
        TemplateBlock head = blocks.get(0);
        Facts facts = collecting(() -> facts(head));
        Map<String, JobTemplate.Words> words =
                collecting(() -> inEachLanguage(head, parts -> new JobTemplate.Words(parts[0], parts[1], parts[2]), 3));
        List<TemplateTask> tasks = new ArrayList<>();
        for (TemplateBlock block : blocks.subList(1, blocks.size())) {
            tasks.add(collecting(() -> task(block)));
        }
        if (facts == null || words == null || !faults.isEmpty()) {
            throw new TemplateBroken(faults);
        }
        return new JobTemplate(file.replaceFirst("^[0-9]{4}-", ""), facts, words, tasks);
    }

    private static Facts facts(TemplateBlock head) {
        String styrk = head.read("styrk", Function.identity());
        WorkFamily family = head.read("kind", TaskPhrases::family);
        return new Facts(
                styrk,
                family,
                head.read("full time", Integer::valueOf),
                head.read("level", Integer::valueOf),
                head.read("leaving", Integer::valueOf));
    }

    private static TemplateTask task(TemplateBlock block) {
        TaskPhrases.When when = block.read("when", TaskPhrases::when);
        TaskPhrases.Work work = block.read("work", TaskPhrases::work);
        return new TemplateTask(
                inEachLanguage(block, parts -> new TemplateTask.Words(parts[0], parts[1], parts[2], parts[3]), 4),
                when.rhythm(),
                when.start(),
                when.end(),
                work.family(),
                work.terms(),
                block.read("asks", TaskPhrases::asks));
    }

    private static <T> Map<String, T> inEachLanguage(TemplateBlock block, Function<String[], T> made, int number) {
        Map<String, T> found = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            found.put(language, made.apply(block.read(language, text -> parts(text, number))));
        }
        return found;
    }

    /** Texts between strokes, none of them empty. */
    private static String[] parts(String text, int number) {
        String[] parts = text.split("\\s*\\|\\s*", -1);
        for (String part : parts) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("a text is empty");
            }
        }
        if (parts.length != number) {
            throw new IllegalArgumentException(number + " texts stand between strokes here, not " + parts.length);
        }
        return parts;
    }

    private <T> @Nullable T collecting(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TemplateBlock.Fault fault) {
            faults.add(file + ", " + fault.getMessage());
            return null;
        }
    }
}

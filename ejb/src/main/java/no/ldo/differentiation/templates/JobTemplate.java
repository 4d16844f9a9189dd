package no.ldo.differentiation.templates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.occupations.Occupations;

/**
 * A template as its file says it.
 *
 * @param code what it is called in addresses: the name of its file without the STYRK code
 * @param words by language
 */
record JobTemplate(String code, Facts facts, Map<String, Words> words, List<TemplateTask> tasks) {
    JobTemplate {
        words = Map.copyOf(words);
        tasks = List.copyOf(tasks);
    }

    /**
     * Numbers of the job.
     *
     * @param holderLevel formal level of those who usually hold it
     * @param leavingMinutes minutes a week that may leave it
     */
    record Facts(String styrkCode, WorkFamily family, int fullTimeMinutes, int holderLevel, int leavingMinutes) {}

    /**
     * What is said about the job in one language.
     *
     * @param search other words by which it is found: the trade, other names
     */
    record Words(String title, String about, String search) {}

    TemplateRow row(String language) {
        Words said = words.get(language);
        return new TemplateRow(
                code,
                said.title(),
                said.about(),
                facts.family(),
                Occupations.label(facts.styrkCode()),
                tasks.size(),
                (int) tasks.stream().filter(task -> task.terms().level() == 0).count(),
                minutes());
    }

    TemplateDetails details(String language) {
        Words said = words.get(language);
        List<TaskEntry> entries =
                tasks.stream().map(task -> task.entry(language)).toList();
        return new TemplateDetails(
                code,
                said.title(),
                said.about(),
                Occupations.label(facts.styrkCode()),
                facts.fullTimeMinutes(),
                facts.holderLevel(),
                facts.leavingMinutes(),
                entries);
    }

    /** Whether every word of the search stands in its names, its occupation, its description or one of its tasks. */
    boolean matches(String search, String language) {
        Words said = words.get(language);
        String all = Stream.concat(
                        Stream.of(said.title(), said.about(), said.search(), Occupations.label(facts.styrkCode())),
                        tasks.stream().map(task -> task.entry(language).name()))
                .reduce("", (before, text) -> before + ' ' + text)
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** Whether its title itself says what was searched for. */
    boolean isNamed(String search, String language) {
        String title = words.get(language).title().toLowerCase(Locale.ROOT);
        return title.contains(search.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }

    private int minutes() {
        return tasks.stream().mapToInt(task -> task.rhythm().minutesAWeek()).sum();
    }
}

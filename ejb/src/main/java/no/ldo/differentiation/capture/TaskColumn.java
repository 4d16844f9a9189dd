package no.ldo.differentiation.capture;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns that a spreadsheet of tasks may have, by their headings in bokmål, nynorsk and English. */
public enum TaskColumn {
    NAME("oppgave", "oppgåve", "task", "arbeidsoppgave", "arbeidsoppgåve", "task_en"),
    DONE_WHEN("ferdig når", "ferdig når det er", "done when", "ferdig"),
    MINUTES("minutter", "minutt", "minutes"),
    FREQUENCY("hvor ofte", "kor ofte", "how often", "hyppighet", "frequency"),
    WINDOW("tidsrom", "tidsrom på dagen", "time window", "window"),
    PLACE("sted", "stad", "place"),
    FAMILY("type arbeid", "slag arbeid", "kind of work", "arbeidstype", "family"),
    LEVEL("nivå", "nivå (0-3)", "level"),
    AUTHORISED("bare autoriserte", "berre autoriserte", "authorised only"),
    LEARN_WEEKS("uker å lære", "veker å lære", "weeks to learn"),
    SUPERVISED("under tilsyn", "med tilsyn", "supervised"),
    WITH_COLLEAGUES("sammen med andre", "saman med andre", "with colleagues"),
    RESULT_FOR("hvem venter på resultatet", "kven ventar på resultatet", "who waits for the result"),
    MAX_SPLIT("kan deles av", "kan delast av", "shared by at most"),
    JOB("jobb", "jobb", "job", "jobbtittel", "job title"),
    UNIT("enhet", "eining", "unit", "avdeling", "avdeling/enhet");

    /** Columns about the task itself. */
    public static final Set<TaskColumn> OF_A_TASK = Collections.unmodifiableSet(EnumSet.range(NAME, MAX_SPLIT));

    /** Columns that say which job the task belongs to, where a file holds tasks of many. */
    public static final Set<TaskColumn> OF_THE_JOB = Collections.unmodifiableSet(EnumSet.of(JOB, UNIT));

    private final List<String> headings;

    TaskColumn(String nb, String nn, String en, String... also) {
        headings = java.util.stream.Stream.concat(java.util.stream.Stream.of(nb, nn, en), Arrays.stream(also))
                .toList();
    }

    /** The heading in {@code nb}, {@code nn} or {@code en}. */
    public String heading(String language) {
        int at = Math.max(0, List.of("nb", "nn", "en").indexOf(language));
        String heading = headings.get(at);
        return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
    }

    /** The column with this heading, whatever its case and spaces. */
    static Optional<TaskColumn> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}

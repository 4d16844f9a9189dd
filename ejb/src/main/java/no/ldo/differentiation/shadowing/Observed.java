package no.ldo.differentiation.shadowing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.ldo.shared.TimeSource;

/**
 * From what was seen to proposed tasks. The conventions stand in {@code docs/rules.md} under the names of the methods.
 */
final class Observed {
    private static final int DAY = 24 * 60;
    private static final int MOST_A_DAY = 20;
    private static final int STEP = 5;
    private static final int QUARTER = 15;

    private Observed() {}

    /** One proposal for each work, in the order in which it was first seen. @param known names of the job's tasks */
    static List<ProposedTask> tasks(List<NoteRow> ended, List<String> known) {
        Map<String, List<NoteRow>> byName = new LinkedHashMap<>();
        ended.forEach(note -> byName.computeIfAbsent(key(note.name()), any -> new ArrayList<>())
                .add(note));
        Set<String> there = known.stream().map(Observed::key).collect(Collectors.toSet());
        return byName.entrySet().stream()
                .map(same -> task(same.getValue(), there.contains(same.getKey())))
                .toList();
    }

    static ProposedTask task(List<NoteRow> notes, boolean known) {
        int days = (int) notes.stream().map(NoteRow::day).distinct().count();
        int minutes = minutesEachTime(notes);
        int times = Math.min(timesADay(notes.size(), days), DAY / minutes);
        List<Integer> window = window(notes, minutes * times);
        return new ProposedTask(
                notes.get(0).name(),
                notes.stream().map(NoteRow::id).toList(),
                days,
                times,
                minutes,
                window.get(0),
                window.get(1),
                known);
    }

    /** Capitals and spaces make no other work. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** So often on a day on which it was seen, rounded half up, from 1 to 20. */
    static int timesADay(int notes, int days) {
        return Math.max(1, Math.min(MOST_A_DAY, (2 * notes + days) / (2 * days)));
    }

    /** The mean, rounded to five minutes, at least five. */
    static int minutesEachTime(List<NoteRow> notes) {
        double seconds = notes.stream()
                .mapToLong(note -> length(note).toSeconds())
                .average()
                .orElse(0);
        return Math.max(STEP, (int) Math.round(seconds / 60 / STEP) * STEP);
    }

    /**
     * From the earliest beginning to the latest end by the clock, in quarters of an hour, and wide enough for a day's work;
     * the whole day when it went on over midnight.
     */
    static List<Integer> window(List<NoteRow> notes, int work) {
        int start = DAY;
        int end = 0;
        for (NoteRow note : notes) {
            Instant ended = Objects.requireNonNull(note.endedAt());
            int from = clock(note.startedAt());
            int to = from + (int) length(note).toMinutes() > DAY ? DAY + 1 : Math.max(clock(ended), from);
            start = Math.min(start, from / QUARTER * QUARTER);
            end = Math.max(end, (to + QUARTER - 1) / QUARTER * QUARTER);
        }
        if (end > DAY) {
            return List.of(0, DAY);
        }
        int latest = Math.min(DAY, Math.max(end, start + work));
        return List.of(Math.max(0, Math.min(start, latest - work)), latest);
    }

    private static Duration length(NoteRow note) {
        return Duration.between(note.startedAt(), Objects.requireNonNull(note.endedAt()));
    }

    private static int clock(Instant moment) {
        return LocalTime.ofInstant(moment, TimeSource.NORWAY).toSecondOfDay() / 60;
    }
}

package no.ldo.web.shadowing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.ldo.differentiation.shadowing.NoteRow;

/** A day of observations, the newest first. */
public record ShownDay(LocalDate day, long minutes, List<ShownNote> notes) implements Serializable {
    public ShownDay {
        notes = List.copyOf(notes);
    }

    /** What has ended, by days. */
    static List<ShownDay> of(List<NoteRow> notes) {
        return notes.stream()
                .filter(note -> !note.running())
                .collect(Collectors.groupingBy(
                        NoteRow::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> of(day.getKey(), day.getValue()))
                .toList();
    }

    private static ShownDay of(LocalDate day, List<NoteRow> notes) {
        return new ShownDay(
                day,
                notes.stream().mapToLong(NoteRow::minutes).sum(),
                notes.stream()
                        .sorted(Comparator.comparing(NoteRow::startedAt).reversed())
                        .map(ShownNote::of)
                        .toList());
    }
}

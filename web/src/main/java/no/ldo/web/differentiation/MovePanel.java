package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.FeatureTexts;
import org.jspecify.annotations.Nullable;

/**
 * The form that moves the chosen task, in words, for the page and for the answer to a move.
 *
 * @param chosen whether a task is chosen; without one there is a title and nothing else
 * @param held whether the position does the task now
 * @param from job and minutes
 * @param go text of the button that moves
 */
public record MovePanel(boolean chosen, boolean held, String title, String from, String go, List<Day> days)
        implements Serializable {
    public MovePanel {
        days = List.copyOf(days);
    }

    /** A day that the position can do. @param value 1 for Monday */
    public record Day(String value, String label, boolean checked) implements Serializable {}

    static MovePanel of(@Nullable Chosen chosen, FeatureTexts texts) {
        if (chosen == null) {
            return new MovePanel(false, false, texts.get("move.title"), "", texts.get("move.go"), List.of());
        }
        return new MovePanel(
                true,
                chosen.inPosition(),
                texts.with("move.chosen", chosen.name()),
                texts.with("move.from", chosen.jobTitle(), chosen.minutesADay()),
                texts.get(chosen.inPosition() ? "move.change" : "move.go"),
                days(chosen, texts));
    }

    private static List<Day> days(Chosen chosen, FeatureTexts texts) {
        Weekdays checked = chosen.preselected();
        return chosen.days().stream()
                .map(day -> new Day(
                        String.valueOf(day.getValue()),
                        texts.get("day." + day.getValue()),
                        checked.days().contains(day)))
                .toList();
    }
}

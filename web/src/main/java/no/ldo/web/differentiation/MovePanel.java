package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.List;
import no.ldo.web.shared.FeatureTexts;
import org.jspecify.annotations.Nullable;

/**
 * The form that moves the chosen task, in words, for the page and for the answer to a move.
 *
 * @param chosen whether a task is chosen; without one there is a title and nothing else
 * @param held whether a position does the task now
 * @param dated whether days are asked for: not when it is moved on from a position beside
 * @param from job and minutes, or the position beside
 * @param go text of the button that moves
 * @param holder id of the position that does it now; empty for none
 */
public record MovePanel(
        boolean chosen,
        boolean held,
        boolean dated,
        String title,
        String from,
        String go,
        String holder,
        List<Day> days)
        implements Serializable {
    public MovePanel {
        days = List.copyOf(days);
    }

    /** A day that the position can do. @param value 1 for Monday */
    public record Day(String value, String label, boolean checked) implements Serializable {}

    static MovePanel of(@Nullable Chosen chosen, FeatureTexts texts) {
        if (chosen == null) {
            return new MovePanel(false, false, false, texts.get("move.title"), "", texts.get("move.go"), "", List.of());
        }
        return new MovePanel(
                true,
                chosen.holder() != null,
                !chosen.beside(),
                texts.with("move.chosen", chosen.name()),
                from(chosen, texts),
                texts.get(chosen.own() ? "move.change" : "move.go"),
                chosen.holder() == null ? "" : chosen.holder().id().toString(),
                days(chosen, texts));
    }

    private static String from(Chosen chosen, FeatureTexts texts) {
        return chosen.beside()
                ? texts.with("move.from.position", chosen.holder().title(), Days.told(chosen.held(), texts))
                : texts.with(
                        "move.from",
                        chosen.pooled().job().title(),
                        chosen.pooled().task().entry().rhythm().minutesADay());
    }

    private static List<Day> days(Chosen chosen, FeatureTexts texts) {
        return chosen.days().stream()
                .map(day -> new Day(
                        String.valueOf(day.getValue()),
                        texts.get("day." + day.getValue()),
                        chosen.preselected().days().contains(day)))
                .toList();
    }
}

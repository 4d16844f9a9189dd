package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.fit.DayPlan;
import no.ldo.differentiation.fit.DemandMet;
import no.ldo.differentiation.fit.Fit;
import no.ldo.differentiation.fit.GrowthStep;
import no.ldo.differentiation.fit.Planned;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Formats;
import no.ldo.web.shared.Texts;

/**
 * How a position fits, in words, for the page and for the answer to a move.
 *
 * @param framed whether it is compared with a frame
 * @param noted how much there is to note; empty for nothing
 * @param company how much of the time is spent with colleagues; empty for an empty position
 */
public record FitFigures(
        boolean framed,
        String noted,
        List<Note> notes,
        List<Day> days,
        List<Asked> demands,
        List<Step> steps,
        String company)
        implements Serializable {
    private static final int WHOLE = 100;

    public FitFigures {
        notes = List.copyOf(notes);
        days = List.copyOf(days);
        demands = List.copyOf(demands);
        steps = List.copyOf(steps);
    }

    /** @param strong whether it passes the frame, and is no mere advice */
    public record Note(String text, boolean strong) implements Serializable {
        static final Note BLANK = new Note("", true);
    }

    /** @param filled per cent of the longest day, for the bar */
    public record Day(String name, String total, int filled, List<Item> tasks) implements Serializable {
        static final Day BLANK = new Day("", "", 0, List.of());

        public Day {
            tasks = List.copyOf(tasks);
        }
    }

    /** A task of a day. */
    public record Item(String name, String when) implements Serializable {
        static final Item BLANK = new Item("", "");
    }

    public record Asked(String demand, String asked, String limit, String by, boolean above) implements Serializable {
        static final Asked BLANK = new Asked("", "", "", "", true);
    }

    public record Step(String after, String tasks, String mastered) implements Serializable {
        static final Step BLANK = new Step("", "", "");
    }

    static FitFigures of(BoardView board, Texts texts) {
        return new Writing(texts.of("fit"), texts.of("differentiation"))
                .of(board.fit(), board.totals().minutes());
    }

    private record Writing(FeatureTexts words, FeatureTexts names) {
        FitFigures of(Fit fit, int minutes) {
            RemarkWords remarks = new RemarkWords(words, names);
            int longest = fit.days().stream().mapToInt(DayPlan::minutes).max().orElse(0);
            List<Note> notes = Stream.concat(
                            fit.demands().stream().filter(DemandMet::above).map(this::above),
                            fit.remarks().stream()
                                    .map(remark -> new Note(
                                            remarks.told(remark), remark.kind().ofTheFrame())))
                    .toList();
            return new FitFigures(
                    fit.framed(),
                    noted(notes),
                    notes,
                    fit.days().stream().map(day -> day(day, longest)).toList(),
                    fit.demands().stream().map(this::asked).toList(),
                    fit.steps().stream().map(step -> step(step, minutes)).toList(),
                    minutes == 0 ? "" : words.with("company", fit.colleaguePercent()));
        }

        private String noted(List<Note> notes) {
            long strong = notes.stream().filter(Note::strong).count();
            long advice = notes.size() - strong;
            String parts = Stream.of(
                            strong == 0 ? "" : words.with("noted.outside", strong),
                            advice == 0 ? "" : words.with("noted.advice", advice))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return parts.isEmpty() ? "" : words.with("noted", parts);
        }

        private Note above(DemandMet met) {
            Asked asked = asked(met);
            return new Note(words.with("ABOVE", asked.demand(), asked.asked(), asked.limit(), asked.by()), true);
        }

        private Day day(DayPlan day, int longest) {
            String hours = Formats.hours(day.minutes());
            int whole = Math.max(1, day.most() == null ? longest : day.most());
            return new Day(
                    names.get("day." + day.day().getValue()),
                    day.most() == null
                            ? words.with("day.total", hours)
                            : words.with("day.of", hours, Formats.hours(day.most())),
                    Math.min(WHOLE, day.minutes() * WHOLE / whole),
                    day.tasks().stream().map(this::item).toList());
        }

        private Item item(Planned task) {
            String window =
                    Days.window(task.task().slot().start(), task.task().slot().end());
            return new Item(task.name(), words.with("task", window, task.minutesADay()));
        }

        private Asked asked(DemandMet met) {
            return new Asked(
                    names.get("demand." + met.demand()),
                    names.get("demand.level." + met.asked()),
                    met.limit() == null ? words.get("limit.none") : names.get("demand.level." + met.limit()),
                    String.join(", ", met.by()),
                    met.above());
        }

        private Step step(GrowthStep step, int minutes) {
            return new Step(
                    words.with("step", step.weeks()),
                    String.join(", ", step.tasks()),
                    words.with("step.hours", Formats.hours(step.masteredMinutes()), Formats.hours(minutes)));
        }
    }
}

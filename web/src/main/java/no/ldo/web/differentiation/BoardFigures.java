package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BoardView;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Formats;
import no.ldo.web.shared.Texts;

/**
 * The totals of a board in words, for the page and for the answer to a move.
 *
 * @param filled per cent of full time, for the bar
 * @param fit how the position fits
 */
public record BoardFigures(
        String hours,
        String percent,
        double filled,
        String freed,
        String skilled,
        String added,
        List<Hidden> hidden,
        List<Donor> donors,
        FitFigures fit)
        implements Serializable {
    public BoardFigures {
        hidden = List.copyOf(hidden);
        donors = List.copyOf(donors);
    }

    /** A warning: a unit that gets more work than it is freed of, or tasks that belong together and are split. */
    public record Hidden(String title, String text) implements Serializable {
        static final Hidden BLANK = new Hidden("", "");
    }

    /** A job that gives tasks. @param freed and {@code left} are hours a week */
    public record Donor(String job, String unit, String freed, String left) implements Serializable {
        static final Donor BLANK = new Donor("", "", "", "");
    }

    static BoardFigures of(BoardView board, Texts all) {
        FeatureTexts texts = all.of("differentiation");
        double percent = board.position().percent();
        return new BoardFigures(
                week(board.totals().minutes(), texts),
                texts.with("percent", Formats.number(percent)),
                percent,
                week(board.totals().freed(), texts),
                week(board.totals().skilled(), texts),
                week(board.totals().added(), texts),
                hidden(board, texts),
                donors(board),
                FitFigures.of(board, all));
    }

    private static String week(int minutes, FeatureTexts texts) {
        return texts.with("hours.week", Formats.hours(minutes));
    }

    private static List<Hidden> hidden(BoardView board, FeatureTexts texts) {
        Stream<Hidden> work = board.totals().hidden().stream()
                .map(one -> new Hidden(
                        texts.with("hidden.title", one.unitName()),
                        texts.with("hidden.text", one.added(), one.freed())));
        Stream<Hidden> split = board.totals().split().stream()
                .map(one -> new Hidden(
                        texts.get("split.title"), texts.with("split.text", quoted(one.held()), quoted(one.missing()))));
        return Stream.concat(work, split).toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    }

    private static List<Donor> donors(BoardView board) {
        return board.totals().donors().stream()
                .map(donor -> new Donor(
                        donor.job().title(),
                        donor.job().unitName(),
                        Formats.hours(donor.freed()),
                        Formats.hours(donor.left())))
                .toList();
    }
}

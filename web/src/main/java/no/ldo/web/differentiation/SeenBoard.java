package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/**
 * The position as the person saw it before somebody else changed it, beside which the page shows it as it is now.
 *
 * @param lines what it held then
 */
public record SeenBoard(List<Line> lines) implements Serializable {
    private static final int MOST = 300;

    public SeenBoard {
        lines = List.copyOf(lines);
    }

    /**
     * One share then.
     *
     * @param name null when the task is no longer on the board
     * @param changed whether the position does it on other days now, or not at all
     */
    public record Line(@Nullable String name, Weekdays days, boolean changed) implements Serializable {}

    /** Short enough for a hidden field: task and days of each share. */
    static String written(List<BoardShare> shares) {
        return shares.stream()
                .limit(MOST)
                .map(share -> share.taskId() + ":" + share.days().bits())
                .collect(Collectors.joining(","));
    }

    /** @param about a task with its name that is not among the shares; null for none */
    static SeenBoard of(String written, List<BoardShare> now, @Nullable PoolCard about) {
        List<Line> lines = new ArrayList<>();
        for (String part : written.split(",", MOST + 1)) {
            String[] values = part.split(":", 2);
            if (values.length == 2 && IdConverter.isId(values[0]) && values[1].matches("[0-9]{1,3}")) {
                Weekdays days = new Weekdays(Integer.parseInt(values[1]) & 127);
                lines.add(line(UUID.fromString(values[0]), days, now, about));
            }
        }
        return new SeenBoard(lines);
    }

    private static Line line(UUID task, Weekdays days, List<BoardShare> now, @Nullable PoolCard about) {
        for (BoardShare share : now) {
            if (share.taskId().equals(task)) {
                return new Line(share.task().name(), days, !share.days().equals(days));
            }
        }
        boolean known = about != null && about.taskId().equals(task);
        return new Line(known ? about.task().name() : null, days, true);
    }
}

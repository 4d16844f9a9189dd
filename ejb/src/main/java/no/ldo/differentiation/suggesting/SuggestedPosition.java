package no.ldo.differentiation.suggesting;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.Burden;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.position.PositionDraft;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested for one position.
 *
 * @param frame as it is now; null when it is gone
 * @param days on which it would work; none when it stays empty
 * @param tasks in the order of the pool; empty when the position stays empty
 * @param gone how many of the suggested tasks are not there any more
 * @param whyEmpty what would fill it, or null
 * @param burden what it would lay on others; nothing while the search goes on
 */
public record SuggestedPosition(
        PositionDraft position,
        @Nullable Frame frame,
        Weekdays days,
        List<SuggestedTask> tasks,
        int gone,
        @Nullable Explanation whyEmpty,
        Burden burden)
        implements Serializable {
    public SuggestedPosition {
        tasks = List.copyOf(tasks);
    }

    SuggestedPosition with(Burden reckoned) {
        return new SuggestedPosition(position, frame, days, tasks, gone, whyEmpty, reckoned);
    }

    /** What it would hold. */
    List<BoardShare> shares() {
        return tasks.stream()
                .filter(task -> !task.days().isEmpty())
                .map(task -> new BoardShare(task.task(), task.days()))
                .toList();
    }

    /** Whether there is content for it. */
    public boolean filled() {
        return !tasks.isEmpty();
    }

    /** Whether nothing was found for it; when all that was found is gone since, it is neither filled nor empty. */
    public boolean staysEmpty() {
        return tasks.isEmpty() && gone == 0;
    }

    /** Minutes a week. */
    public int minutes() {
        return tasks.stream().mapToInt(SuggestedTask::minutes).sum();
    }

    /** Minutes a week freed of holders whose formal level is above the task's. */
    public int skilled() {
        return tasks.stream()
                .filter(task -> task.task().freedValue() > 0)
                .mapToInt(SuggestedTask::minutes)
                .sum();
    }

    /** Whether the board shows exactly this. */
    public boolean onBoard() {
        return !tasks.isEmpty() && gone == 0 && tasks.stream().allMatch(SuggestedTask::onBoard);
    }
}

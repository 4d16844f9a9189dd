package no.ldo.web.differentiation;

import java.io.Serializable;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.FeatureTexts;

/**
 * A card of the board in words. Made here and not in expressions: a board has sixty of them.
 *
 * @param free the days left as bits, for the board's script; 0 for a card in the position
 * @param from job and minutes a week
 * @param when days and times of day
 */
public record BoardCard(String taskId, int free, String name, String from, String when) implements Serializable {
    static final BoardCard BLANK = new BoardCard("", 0, "", "", "");

    static BoardCard of(PoolCard card, FeatureTexts texts) {
        return new BoardCard(
                card.taskId().toString(),
                card.free().bits(),
                card.task().name(),
                from(card.pooled(), card.freeMinutes(), texts),
                when(card.task(), card.free(), texts) + (card.whole() ? "" : " · " + texts.get("pool.part")));
    }

    static BoardCard of(BoardShare share, FeatureTexts texts) {
        return new BoardCard(
                share.taskId().toString(),
                0,
                share.task().name(),
                from(share.pooled(), share.minutesAWeek(), texts),
                when(share.task(), share.days(), texts) + (share.whole() ? "" : " · " + texts.get("share.part")));
    }

    private static String from(PooledTask pooled, int minutes, FeatureTexts texts) {
        return pooled.job().title() + " · " + texts.with("minutes.week", minutes);
    }

    private static String when(TaskEntry task, Weekdays days, FeatureTexts texts) {
        return Days.told(days, texts) + " · "
                + Days.window(task.slot().start(), task.slot().end());
    }
}

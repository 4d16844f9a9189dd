package no.ldo.differentiation.board;

import static no.ldo.differentiation.jobs.Tasks.aTask;
import static no.ldo.differentiation.jobs.Tasks.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class BoardRulesTest {
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);
    private static final Weekdays TUESDAY = Weekdays.of(DayOfWeek.TUESDAY);
    private static final TaskEntry WASH = aTask("vaske brett", 30, MONDAY.plus(TUESDAY));

    @Test
    void aShareStaysWithinItsTask() {
        broken(BoardRules.aShareStaysWithinItsTask(WASH, Weekdays.MONDAY_TO_FRIDAY), "aShareStaysWithinItsTask");
        kept(BoardRules.aShareStaysWithinItsTask(WASH, MONDAY.plus(TUESDAY)));
        kept(BoardRules.aShareStaysWithinItsTask(WASH, TUESDAY));
    }

    @Test
    void aDayIsDoneByOnePosition() {
        broken(BoardRules.aDayIsDoneByOnePosition(MONDAY, MONDAY.plus(TUESDAY)), "aDayIsDoneByOnePosition");
        kept(BoardRules.aDayIsDoneByOnePosition(MONDAY, TUESDAY));
    }

    @Test
    void aTaskIsSharedByAFew() {
        broken(BoardRules.aTaskIsSharedByAFew(WASH, 2), "aTaskIsSharedByAFew");
        kept(BoardRules.aTaskIsSharedByAFew(WASH, 1));
    }

    @Test
    void noJobIsHollowedOut() {
        broken(BoardRules.noJobIsHollowedOut(600, 580, 21), "noJobIsHollowedOut");
        kept(BoardRules.noJobIsHollowedOut(600, 580, 20));
    }

    @Test
    void aPositionIsAtMostFullTime() {
        broken(BoardRules.aPositionIsAtMostFullTime(2250, 2251), "aPositionIsAtMostFullTime");
        kept(BoardRules.aPositionIsAtMostFullTime(2250, 2250));
    }

    @Test
    void reservedTasksStayInTheirJob() {
        broken(
                BoardRules.reservedTasksStayInTheirJob(with(WASH, new TaskTerms(3, true, 1, false, 0, false, 2))),
                "reservedTasksStayInTheirJob");
        kept(BoardRules.reservedTasksStayInTheirJob(WASH));
    }

    @Test
    void what_was_allowed_when_it_was_placed_is_asked_again_for_every_share() {
        BoardShare wash = share(WASH);
        BoardShare reserved = share(with(WASH, new TaskTerms(3, true, 1, false, 0, false, 2)));
        BoardShare crowded = share(with(WASH, new TaskTerms(0, false, 1, false, 0, false, 1)));

        assertThat(BoardRules.sharesMayStillBeHeld(List.of(wash, reserved, crowded), Map.of(crowded.taskId(), 1)))
                .containsExactly(
                        RuleViolation.of("differentiation.rule.reservedTasksStayInTheirJob", "vaske brett"),
                        RuleViolation.of("differentiation.rule.aTaskIsSharedByAFew", 1, "vaske brett"));
    }

    @Test
    void anApprovedPositionHasShares() {
        broken(BoardRules.anApprovedPositionHasShares(0), "anApprovedPositionHasShares");
        kept(BoardRules.anApprovedPositionHasShares(1));
    }

    @Test
    void onlyOwnLastMoveIsUndone() {
        broken(BoardRules.onlyOwnLastMoveIsUndone(false), "onlyOwnLastMoveIsUndone");
        kept(BoardRules.onlyOwnLastMoveIsUndone(true));
    }

    private static BoardShare share(TaskEntry entry) {
        TaskRow task = new TaskRow(UUID.randomUUID(), UUID.randomUUID(), entry, null, 1);
        UnitId unit = new UnitId(new UUID(0, 1));
        return new BoardShare(
                new PooledTask(task, new Donor(task.jobId(), "Jobb", unit, "Enhet", 2, false, 600)), MONDAY);
    }

    private static void broken(Optional<RuleViolation> answer, String rule) {
        assertThat(answer).map(RuleViolation::key).contains("differentiation.rule." + rule);
    }

    private static void kept(Optional<RuleViolation> answer) {
        assertThat(answer).isEmpty();
    }
}

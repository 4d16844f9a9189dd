package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.RuleViolation;

/**
 * What a move on the board must fulfil. Each rule holds when a share grows; giving back is always allowed. What may have
 * changed since is asked again when the position is approved.
 */
final class BoardRules {
    private BoardRules() {}

    /** A position does a task only on days on which the task is done: a share is never larger than the job has. */
    static Optional<RuleViolation> aShareStaysWithinItsTask(TaskEntry task, Weekdays wanted) {
        return unless(
                task.rhythm().days().containsAll(wanted),
                "differentiation.rule.aShareStaysWithinItsTask",
                task.rhythm().minutesAWeek());
    }

    /** Nobody does the same task on the same day twice. */
    static Optional<RuleViolation> aDayIsDoneByOnePosition(Weekdays takenByOthers, Weekdays wanted) {
        return unless(!takenByOthers.overlaps(wanted), "differentiation.rule.aDayIsDoneByOnePosition");
    }

    /** A task is shared by at most as many positions as was said when it was described. */
    static Optional<RuleViolation> aTaskIsSharedByAFew(TaskEntry task, int otherHolders) {
        return unless(
                otherHolders < task.terms().maxSplit(),
                "differentiation.rule.aTaskIsSharedByAFew",
                task.terms().maxSplit(),
                task.name());
    }

    /** No job is hollowed out: at most the minutes that may leave it leave it. */
    static Optional<RuleViolation> noJobIsHollowedOut(int leavingMinutes, int takenBefore, int more) {
        return unless(
                takenBefore + more <= leavingMinutes,
                "differentiation.rule.noJobIsHollowedOut",
                leavingMinutes,
                Math.max(0, leavingMinutes - takenBefore));
    }

    /** A position is at most 100 per cent of full time. */
    static Optional<RuleViolation> aPositionIsAtMostFullTime(int fullTimeMinutes, int minutesAfter) {
        return unless(
                minutesAfter <= fullTimeMinutes,
                "differentiation.rule.aPositionIsAtMostFullTime",
                fullTimeMinutes,
                minutesAfter);
    }

    /** What only authorised staff may do never leaves their job. */
    static Optional<RuleViolation> reservedTasksStayInTheirJob(TaskEntry task) {
        return unless(
                !task.terms().authorisationOnly(), "differentiation.rule.reservedTasksStayInTheirJob", task.name());
    }

    /** A position without a single share is not approved. */
    static Optional<RuleViolation> anApprovedPositionHasShares(int shares) {
        return unless(shares > 0, "differentiation.rule.anApprovedPositionHasShares");
    }

    /** Tasks that belong together have the same holders: a position is approved with all of them or none. */
    static Optional<RuleViolation> groupStaysTogether(List<SplitGroup> split) {
        List<String> missing =
                split.stream().flatMap(group -> group.missing().stream()).toList();
        return unless(
                missing.isEmpty(),
                "differentiation.rule.groupStaysTogether",
                missing.size(),
                String.join(", ", missing));
    }

    /** What each share must still fulfil when the position is approved. @param otherHolders other positions by task, see the repository */
    static List<RuleViolation> sharesMayStillBeHeld(List<BoardShare> shares, Map<UUID, Integer> otherHolders) {
        return shares.stream()
                .flatMap(share -> Stream.of(
                        reservedTasksStayInTheirJob(share.task()),
                        aTaskIsSharedByAFew(share.task(), otherHolders.getOrDefault(share.taskId(), 0))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One undoes one's own last move, once, and only while nobody has moved after it. */
    static Optional<RuleViolation> onlyOwnLastMoveIsUndone(boolean ownAndLast) {
        return unless(ownAndLast, "differentiation.rule.onlyOwnLastMoveIsUndone");
    }

    private static Optional<RuleViolation> unless(boolean right, String rule, Serializable... arguments) {
        return right ? Optional.empty() : Optional.of(RuleViolation.of(rule, arguments));
    }
}

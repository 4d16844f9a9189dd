package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;

/** Changes the shares of a position that its caller has checked and locked. */
@ApplicationScoped
class ShareMover {
    private ShareRepository shares;
    private PositionDrafts positions;
    private Event<DomainEvent> events;

    protected ShareMover() {}

    @Inject
    ShareMover(ShareRepository shares, PositionDrafts positions, Event<DomainEvent> events) {
        this.shares = shares;
        this.positions = positions;
        this.events = events;
    }

    /** Lets the position do the task on exactly these days. @return the days on which it did it before */
    Weekdays take(PositionDraft position, PooledTask pooled, Weekdays days) {
        List<TaskShare> own = shares.sharesOf(position.id());
        UUID task = pooled.task().id();
        TaskShare held = own.stream()
                .filter(share -> share.taskId().equals(task))
                .findFirst()
                .orElse(null);
        Weekdays before = held == null ? Weekdays.NONE : held.days();
        int minutesADay = pooled.task().entry().rhythm().minutesADay();
        int more = (days.count() - before.count()) * minutesADay;
        int minutes = own.stream().mapToInt(TaskShare::heldMinutes).sum() + more;
        if (!before.containsAll(days)) {
            check(position, pooled, days, more, minutes);
        }
        if (held == null && !days.isEmpty()) {
            held = new TaskShare(
                    Ids.next(),
                    position.id(),
                    task,
                    own.stream().mapToInt(TaskShare::place).max().orElse(0) + 1);
            held.take(days, minutesADay);
            shares.add(held);
        } else if (held != null && days.isEmpty()) {
            shares.remove(held);
        } else if (held != null) {
            held.take(days, minutesADay);
        }
        positions.recompose(position.id(), minutes);
        events.fire(new ShareMoved(position.organisation(), position.id(), task, days, minutes));
        return before;
    }

    /** The task's days that no other position does; all of them where none is left, so that the rules refuse the move. */
    Weekdays free(PositionDraft position, PooledTask pooled) {
        Weekdays all = pooled.task().entry().rhythm().days();
        Weekdays free = all.minus(days(others(position, pooled)));
        return free.isEmpty() ? all : free;
    }

    /** What other positions hold of the task. */
    private List<TaskShare> others(PositionDraft position, PooledTask pooled) {
        return shares.sharesOfTask(pooled.task().id()).stream()
                .filter(share -> !share.positionId().equals(position.id()))
                .toList();
    }

    private static Weekdays days(List<TaskShare> held) {
        return held.stream().map(TaskShare::days).reduce(Weekdays.NONE, Weekdays::plus);
    }

    private void check(PositionDraft position, PooledTask pooled, Weekdays days, int more, int minutes) {
        TaskEntry task = pooled.task().entry();
        List<TaskShare> others = others(position, pooled);
        Weekdays taken = days(others);
        int takenFromJob = shares.minutesTakenFrom(pooled.job().id());
        RulesViolated.throwIfAny(
                BoardRules.reservedTasksStayInTheirJob(task),
                BoardRules.aShareStaysWithinItsTask(task, days),
                BoardRules.aDayIsDoneByOnePosition(taken, days),
                BoardRules.aTaskIsSharedByAFew(task, others.size()),
                BoardRules.noJobIsHollowedOut(pooled.job().leavingMinutes(), takenFromJob, more),
                BoardRules.aPositionIsAtMostFullTime(position.fullTimeMinutes(), minutes));
    }

    /** Exchanges the places of the task and its neighbour; at the end of the order nothing happens. */
    void order(PositionDraft position, UUID task, boolean up) {
        List<TaskShare> own = shares.sharesOf(position.id());
        if (own.stream().noneMatch(share -> share.taskId().equals(task))) {
            throw new NotVisible();
        }
        for (int at = 0; at < own.size(); at++) {
            int other = up ? at - 1 : at + 1;
            if (own.get(at).taskId().equals(task) && other >= 0 && other < own.size()) {
                int place = own.get(at).place();
                own.get(at).putAt(own.get(other).place());
                own.get(other).putAt(place);
                positions.recompose(position.id(), position.minutesAWeek());
                return;
            }
        }
    }
}

package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

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

    /** Lets the position do the task on exactly these days. */
    AfterMove take(BeforeMove found, Weekdays days) {
        PositionDraft position = found.position();
        TaskShare held = found.held();
        Weekdays before = held == null ? Weekdays.NONE : held.days();
        int heldBefore = held == null ? 0 : held.heldMinutes();
        int minutesADay = found.pooled().task().entry().rhythm().minutesADay();
        int more = (days.count() - before.count()) * minutesADay;
        int minutes = found.own().stream().mapToInt(TaskShare::heldMinutes).sum() + more;
        if (!before.containsAll(days)) {
            check(found, days, more, minutes);
        }
        List<TaskShare> after = write(found, held, days, minutesADay);
        Map<UUID, Integer> taken = new HashMap<>(found.taken());
        taken.merge(found.pooled().job().id(), days.count() * minutesADay - heldBefore, Integer::sum);
        PositionDraft changed = positions.recompose(position.id(), minutes);
        events.fire(new ShareMoved(position.organisation(), position.id(), found.task(), days, minutes));
        return new AfterMove(found, changed, before, days, after, taken);
    }

    /** Answers the shares of the position as they are then; a new one is the last. */
    private List<TaskShare> write(BeforeMove found, @Nullable TaskShare held, Weekdays days, int minutesADay) {
        List<TaskShare> after = new ArrayList<>(found.own());
        if (held == null && !days.isEmpty()) {
            int last = after.stream().mapToInt(TaskShare::place).max().orElse(0);
            TaskShare added = new TaskShare(Ids.next(), found.position().id(), found.task(), last + 1);
            added.take(days, minutesADay);
            shares.add(added);
            after.add(added);
        } else if (held != null && days.isEmpty()) {
            shares.remove(held);
            after.remove(held);
        } else if (held != null) {
            held.take(days, minutesADay);
        }
        return after;
    }

    private static void check(BeforeMove found, Weekdays days, int more, int minutes) {
        TaskEntry task = found.pooled().task().entry();
        RulesViolated.throwIfAny(
                BoardRules.reservedTasksStayInTheirJob(task),
                BoardRules.aShareStaysWithinItsTask(task, days),
                BoardRules.aDayIsDoneByOnePosition(found.takenByOthers(), days),
                BoardRules.aTaskIsSharedByAFew(task, found.others().size()),
                BoardRules.noJobIsHollowedOut(found.pooled().job().leavingMinutes(), found.takenFromJob(), more),
                BoardRules.aPositionIsAtMostFullTime(found.position().fullTimeMinutes(), minutes));
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

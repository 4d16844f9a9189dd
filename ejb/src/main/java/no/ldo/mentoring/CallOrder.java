package no.ldo.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import no.ldo.training.PlanState;

/** Which company needs a call first, and why. Pure: what it answers follows from plans, meetings and day. */
final class CallOrder {
    /** By the most urgent reason, then by how long it has lasted, then by name. */
    static final Comparator<CompanyCase> MOST_URGENT_FIRST = Comparator.<CompanyCase>comparingInt(
                    one -> one.reasons().isEmpty()
                            ? Integer.MAX_VALUE
                            : one.reasons().get(0).kind().ordinal())
            .thenComparing(Comparator.<CompanyCase>comparingLong(one ->
                            one.reasons().isEmpty() ? 0 : one.reasons().get(0).days())
                    .reversed())
            .thenComparing(one -> one.company().name());

    private static final Set<PlanState> AGREED = EnumSet.of(PlanState.READY, PlanState.RUNNING, PlanState.ENDED);

    private CallOrder() {}

    /** The reasons to call a company, the most urgent first. */
    static List<CallReason> reasons(List<FollowedPlan> known, Limits limits, LocalDate today) {
        List<FollowedPlan> plans = known.stream().filter(FollowedPlan::followed).toList();
        List<CallReason> found = new ArrayList<>();
        add(
                found,
                CallReason.Kind.OVERDUE_MEETING,
                known.stream().filter(FollowedPlan::overdue).toList(),
                plan -> plan.next() == null ? 0 : days(plan.next().plannedOn(), today));
        add(
                found,
                CallReason.Kind.NO_CONTACT,
                plans.stream()
                        .filter(plan -> !plan.overdue())
                        .filter(plan -> days(plan.lastContact(), today) > 7L * limits.weeksWithoutContact())
                        .toList(),
                plan -> days(plan.lastContact(), today));
        add(
                found,
                CallReason.Kind.AWAITING_APPROVAL,
                plans.stream()
                        .filter(plan -> plan.state() == PlanState.AWAITING_NAV)
                        .toList(),
                plan -> days(plan.lastContact(), today));
        add(
                found,
                CallReason.Kind.NO_MEETING_PLANNED,
                plans.stream()
                        .filter(plan -> AGREED.contains(plan.state()) && plan.next() == null)
                        .toList(),
                plan -> days(plan.lastContact(), today));
        if (plans.isEmpty()) {
            found.add(new CallReason(CallReason.Kind.NOTHING_STARTED, 0, 0));
        }
        return found;
    }

    private static void add(
            List<CallReason> found,
            CallReason.Kind kind,
            List<FollowedPlan> plans,
            ToLongFunction<FollowedPlan> waited) {
        if (!plans.isEmpty()) {
            found.add(new CallReason(
                    kind, plans.size(), plans.stream().mapToLong(waited).max().orElse(0)));
        }
    }

    private static long days(LocalDate from, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(from, today));
    }
}

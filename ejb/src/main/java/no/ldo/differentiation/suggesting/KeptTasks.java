package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.suggesting.Suggestion.Asked;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** What lies on the boards and is to stay, but is no choice for a suggestion any more. */
@ApplicationScoped
class KeptTasks {
    private TaskDirectory tasks;

    protected KeptTasks() {}

    @Inject
    KeptTasks(TaskDirectory tasks) {
        this.tasks = tasks;
    }

    /**
     * Refuses when something that is to stay could not be locked: it is kept for authorised staff by now, or belongs together
     * with what is, or other positions hold what it takes. Tasks beyond the caller's mandate stay without being asked, and what
     * a person has said no to need not stay.
     *
     * @throws RulesViolated {@code placedTasksCanStay} for each
     */
    void requireAll(Asked asked, Situation situation, MadeProblem made) {
        Set<UUID> choices = new HashSet<>(made.tasks());
        Map<UUID, PositionDraft> drafts =
                situation.drafts().stream().collect(Collectors.toMap(PositionDraft::id, draft -> draft));
        List<HeldShare> lost = situation.held().stream()
                .filter(share -> drafts.containsKey(share.position()) && !choices.contains(share.task()))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        Map<UUID, PooledTask> known = tasks.byIds(
                asked.organisation(), lost.stream().map(HeldShare::task).collect(Collectors.toSet()));
        Set<UUID> within = new HashSet<>(situation.byId().keySet());
        within.addAll(reserved(asked.organisation(), known));
        List<RuleViolation> broken = lost.stream()
                .filter(share -> within.contains(share.task()) && !unwanted(asked, situation, share))
                .map(share -> RuleViolation.of(
                        "differentiation.rule.placedTasksCanStay",
                        known.get(share.task()).task().entry().name(),
                        drafts.get(share.position()).title()))
                .toList();
        RulesViolated.throwIfAny(broken);
    }

    private static boolean unwanted(Asked asked, Situation situation, HeldShare share) {
        Map<UUID, PooledTask> choices = situation.byId();
        PooledTask held = choices.get(share.task());
        return asked.question().unwanted().stream()
                .filter(one -> one.position().equals(share.position()))
                .anyMatch(one -> one.task().equals(share.task())
                        || held != null
                                && choices.containsKey(one.task())
                                && held.task()
                                        .belongsWith(choices.get(one.task()).task()));
    }

    /** Those that are kept for authorised staff, alone or with what they belong together with. */
    private Set<UUID> reserved(OrganisationNumber organisation, Map<UUID, PooledTask> known) {
        List<TaskRow> rows = known.values().stream().map(PooledTask::task).toList();
        List<TaskRow> reserved = tasks.togetherWith(organisation, rows).stream()
                .filter(KeptTasks::isReserved)
                .toList();
        return rows.stream()
                .filter(row -> isReserved(row) || reserved.stream().anyMatch(row::belongsWith))
                .map(TaskRow::id)
                .collect(Collectors.toSet());
    }

    private static boolean isReserved(TaskRow row) {
        return row.entry().terms().authorisationOnly();
    }
}

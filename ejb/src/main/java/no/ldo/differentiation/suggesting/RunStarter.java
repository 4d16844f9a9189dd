package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.composing.CompositionService;
import no.ldo.differentiation.composing.ProblemRefused;
import no.ldo.differentiation.composing.StartRun;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** Hands a problem made of the portal's own things to the optimiser, and tells in their names what it refuses. */
@ApplicationScoped
class RunStarter {
    private static final Pattern LOCK = Pattern.compile("#/locked/([0-9]+)");

    private CompositionService compositions;

    protected RunStarter() {}

    @Inject
    RunStarter(CompositionService compositions) {
        this.compositions = compositions;
    }

    /**
     * Queues it.
     *
     * @return id of the run
     * @throws RulesViolated {@code aSuggestionHasTasksToChooseFrom}, {@code aSuggestionIsNotTooLarge},
     *     {@code placedTasksFitTheFrame}
     */
    UUID start(OrganisationNumber organisation, AskSuggestion command, Situation situation, MadeProblem made) {
        if (made.tasks().isEmpty()) {
            throw refused("aSuggestionHasTasksToChooseFrom");
        }
        if (situation.tasks().size() > CarvingProblem.MOST_TASKS) {
            throw refused("aSuggestionIsNotTooLarge");
        }
        CarvingRequest request =
                new CarvingRequest(made.problem(), command.seconds(), command.seed(), made.locked(), made.excluded());
        try {
            return compositions.start(new StartRun(organisation, request, null)).id();
        } catch (ProblemRefused refused) {
            throw told(refused, situation, made);
        }
    }

    /** Stops a run that has not ended. */
    void stop(UUID run) {
        if (!compositions.shown(run).state().isEnded()) {
            compositions.stop(run);
        }
    }

    private static RulesViolated told(ProblemRefused refused, Situation situation, MadeProblem made) {
        Map<UUID, PooledTask> byId = situation.byId();
        List<RuleViolation> locks = refused.faults().stream()
                .map(fault -> LOCK.matcher(fault.pointer()))
                .filter(Matcher::lookingAt)
                .map(found -> made.locked().get(Integer.parseInt(found.group(1))))
                .map(pin -> misfit(pin, situation, byId.get(made.tasks().get(pin.task()))))
                .distinct()
                .toList();
        return locks.isEmpty() ? refused("aSuggestionIsNotTooLarge") : new RulesViolated(locks);
    }

    private static RuleViolation misfit(Pin pin, Situation situation, PooledTask task) {
        return RuleViolation.of(
                "differentiation.rule.placedTasksFitTheFrame",
                task.task().entry().name(),
                situation.drafts().get(pin.position()).title());
    }

    private static RulesViolated refused(String rule) {
        return new RulesViolated(RuleViolation.at("positions", "differentiation.rule." + rule));
    }
}

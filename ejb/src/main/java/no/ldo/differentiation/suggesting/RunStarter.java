package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.composing.CompositionService;
import no.ldo.differentiation.composing.ProblemRefused;
import no.ldo.differentiation.composing.RunDirectory;
import no.ldo.differentiation.composing.StartRun;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.differentiation.suggesting.Suggestion.Asked;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** Hands a problem made of the portal's own things to the optimiser, and tells in their names what it refuses. */
@ApplicationScoped
class RunStarter {
    private static final Pattern LOCK = Pattern.compile("#/locked/([0-9]+)");

    private CompositionService compositions;
    private RunDirectory runs;
    private KeptTasks kept;

    protected RunStarter() {}

    @Inject
    RunStarter(CompositionService compositions, RunDirectory runs, KeptTasks kept) {
        this.compositions = compositions;
        this.runs = runs;
        this.kept = kept;
    }

    /**
     * Queues it.
     *
     * @return id of the run
     * @throws RulesViolated {@code aSuggestionHasTasksToChooseFrom}, {@code aSuggestionIsNotTooLarge},
     *     {@code placedTasksFitTheFrame}, {@code placedTasksAreOfALighterLevel}, {@code placedTasksFitALighterContent},
     *     {@code placedTasksCanStay}
     */
    UUID start(Asked asked, Situation situation, MadeProblem made) {
        if (made.tasks().isEmpty()) {
            throw refused("aSuggestionHasTasksToChooseFrom");
        }
        if (situation.tasks().size() > CarvingProblem.MOST_TASKS) {
            throw refused("aSuggestionIsNotTooLarge");
        }
        AskSuggestion command = asked.command();
        if (command.keepPlaced()) {
            kept.requireAll(asked, situation, made);
        }
        CarvingRequest request =
                new CarvingRequest(made.problem(), command.seconds(), command.seed(), made.locked(), made.excluded());
        try {
            return compositions
                    .start(new StartRun(asked.organisation(), request, null))
                    .id();
        } catch (ProblemRefused refused) {
            throw told(refused, new Misfits(situation, made, asked.question().variant()));
        }
    }

    /** Stops a run that has not ended. The caller may compose the positions that it is about. */
    void stop(UUID run) {
        runs.stop(run);
    }

    private static RulesViolated told(ProblemRefused refused, Misfits misfits) {
        List<RuleViolation> locks = refused.faults().stream()
                .map(fault -> LOCK.matcher(fault.pointer()))
                .filter(Matcher::lookingAt)
                .map(found -> misfits.told(Integer.parseInt(found.group(1))))
                .distinct()
                .toList();
        return locks.isEmpty() ? refused("aSuggestionIsNotTooLarge") : new RulesViolated(locks);
    }

    private static RulesViolated refused(String rule) {
        return new RulesViolated(RuleViolation.at("positions", "differentiation.rule." + rule));
    }
}

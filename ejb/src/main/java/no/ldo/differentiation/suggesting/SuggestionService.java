package no.ldo.differentiation.suggesting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.suggesting.Suggestion.Asked;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** Suggestions for drafts, for HR managers within the units of their mandate. */
@Stateless
public class SuggestionService {
    private SuggestionRepository suggestions;
    private SuggestionAccess access;
    private SituationReader situations;
    private SuggestionReader reader;
    private OtherTries tries;
    private RunStarter runs;

    @Inject
    private TimeSource time;

    public SuggestionService() {}

    @Inject
    SuggestionService(
            SuggestionRepository suggestions,
            SuggestionAccess access,
            SituationReader situations,
            SuggestionReader reader,
            OtherTries tries,
            RunStarter runs) {
        this.suggestions = suggestions;
        this.access = access;
        this.situations = situations;
        this.reader = reader;
        this.tries = tries;
        this.runs = runs;
    }

    /** Drafts that can be composed, by title, each with whether it has a frame. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Candidate> candidates(@NotNull OrganisationNumber organisation) {
        List<PositionDraft> drafts = access.drafts(organisation);
        Map<UUID, Frame> frames = access.framesOf(drafts);
        return drafts.stream()
                .map(draft -> new Candidate(draft, frames.get(draft.id())))
                .toList();
    }

    /**
     * A draft that can be composed.
     *
     * @param frame null when it has none yet
     */
    public record Candidate(
            PositionDraft position, @Nullable Frame frame) implements Serializable {}

    /** The caller's own newest suggestions, newest first, at most twenty. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SuggestionRow> recent(@NotNull OrganisationNumber organisation) {
        access.requireComposer(organisation);
        return suggestions.newest(organisation, access.accountId()).stream()
                .map(one -> new SuggestionRow(
                        one.id(), one.madeAt(), one.variant(), one.positions().size()))
                .toList();
    }

    /**
     * Asks for a suggestion; it is worked on in the background. The same sent twice is one.
     *
     * @throws NotVisible when a position is missing or not for the caller
     * @throws RulesViolated one or more of the rules of this package
     * @throws no.ldo.differentiation.composing.TooManyRuns when the queue is full
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void ask(@NotNull OrganisationNumber organisation, @NotNull @Valid AskSuggestion command) {
        if (!isKnown(organisation, command.id())) {
            Question question = new Question(
                    command.positions(), command.keepPlaced(), Variant.AS_ASKED, Set.of(), List.of(), List.of());
            start(new Asked(organisation, command, question, null));
        }
    }

    /**
     * Asks for another suggestion that leaves a task out of a position, otherwise as before: the same kind of content, against
     * the same others. The task goes also when it lies on the board and what lies there stays.
     *
     * @param fresh id of the new suggestion
     * @throws NotVisible when the suggestion, the position or the task is not there or not for the caller
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void without(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID suggestion,
            @NotNull UUID position,
            @NotNull UUID task,
            @NotNull UUID fresh) {
        if (isKnown(organisation, fresh)) {
            return;
        }
        Suggestion before = visible(organisation, suggestion);
        if (!before.positions().contains(position) || !before.tasks().contains(task)) {
            throw new NotVisible();
        }
        Question question = tries.without(before, new Unwanted(position, task));
        start(new Asked(organisation, before.again(fresh), question, suggestion));
    }

    /**
     * Asks for another kind of content for one position, against what the other positions of the suggestion leave. What lies on
     * its board stays when it stays in the suggestion.
     *
     * @param fresh id of the new suggestion
     * @throws NotVisible when the suggestion or the position is not there or not for the caller
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void instead(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID suggestion,
            @NotNull UUID position,
            @NotNull Variant variant,
            @NotNull UUID fresh) {
        if (isKnown(organisation, fresh)) {
            return;
        }
        Suggestion before = visible(organisation, suggestion);
        access.composable(organisation, before.positions());
        if (!before.positions().contains(position)) {
            throw new NotVisible();
        }
        Question question = tries.instead(before, position, variant);
        start(new Asked(organisation, before.again(fresh, position), question, suggestion));
    }

    private void start(Asked asked) {
        List<PositionDraft> drafts =
                access.composable(asked.organisation(), asked.question().positions());
        Situation situation = situations.read(asked.organisation(), drafts, access.framesToFill(drafts));
        MadeProblem made = ProblemMaker.of(situation, asked.question());
        UUID run = runs.start(asked, situation, made);
        suggestions.add(new Suggestion(asked, made, run, access.accountId(), time.now()));
    }

    private boolean isKnown(OrganisationNumber organisation, UUID id) {
        return suggestions.find(id).map(one -> visible(organisation, id)).isPresent();
    }

    private Suggestion visible(OrganisationNumber organisation, UUID id) {
        return access.visible(organisation, id, suggestions.find(id));
    }

    /** A suggestion as it stands. @throws NotVisible when it or one of its positions is missing or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SuggestionShown suggestion(@NotNull OrganisationNumber organisation, @NotNull UUID suggestion) {
        Suggestion found = visible(organisation, suggestion);
        return reader.read(found, tries.besides(found));
    }

    /** Stops the search; what it has found until then stays. Nothing happens when it has ended. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void stop(@NotNull OrganisationNumber organisation, @NotNull UUID suggestion) {
        Suggestion found = visible(organisation, suggestion);
        access.composable(organisation, found.positions());
        runs.stop(found.runId());
    }
}

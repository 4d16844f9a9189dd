package no.ldo.differentiation.suggesting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.differentiation.optimiser.NotChosen;
import no.ldo.differentiation.optimiser.WhyNot;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Why tasks are not suggested for a position. The problem is made anew from how things stand now, so that the answer counts
 * now; a position whose frame is gone has none.
 */
@Stateless
public class WhyNotService {
    /** Tasks that are told at a time. */
    public static final int MOST = 25;

    private SuggestionRepository suggestions;
    private SuggestionAccess access;
    private SituationReader situations;
    private SuggestionReader reader;
    private OtherTries tries;

    public WhyNotService() {}

    @Inject
    WhyNotService(
            SuggestionRepository suggestions,
            SuggestionAccess access,
            SituationReader situations,
            SuggestionReader reader,
            OtherTries tries) {
        this.suggestions = suggestions;
        this.access = access;
        this.situations = situations;
        this.reader = reader;
        this.tries = tries;
    }

    /**
     * The first {@link #MOST} tasks with the words in their name or their job's title that are not suggested for the position.
     *
     * @param search may be null: any task
     * @throws NotVisible when the suggestion or the position is missing or not for the caller
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NotSuggested> notSuggested(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID suggestion,
            @NotNull UUID position,
            @Nullable String search) {
        Suggestion found = access.visible(organisation, suggestion, suggestions.find(suggestion));
        List<PositionDraft> drafts = access.composable(organisation, found.positions());
        if (!found.positions().contains(position)) {
            throw new NotVisible();
        }
        Map<UUID, Frame> frames = access.framesOf(drafts);
        if (frames.size() < drafts.size()) {
            return List.of();
        }
        Situation situation = situations.read(organisation, drafts, frames);
        Question question = new Question(
                found.positions(), false, found.variant(), found.unwanted(), tries.besides(found), List.of());
        MadeProblem made = ProblemMaker.of(situation, question);
        Composition composition = composition(found, reader.answerOf(found), made);
        WhyNot why = new WhyNot(
                new CarvingRequest(made.problem(), 1, 1, List.of(), made.excluded()),
                composition,
                made.positions().indexOf(position));
        return told(situation, made, composition, why, new Wanted(position, search));
    }

    private record Wanted(UUID position, @Nullable String search) {
        boolean names(PooledTask task) {
            if (search == null || search.isBlank()) {
                return true;
            }
            String words = search.strip().toLowerCase(Locale.ROOT);
            return task.task().entry().name().toLowerCase(Locale.ROOT).contains(words)
                    || task.job().title().toLowerCase(Locale.ROOT).contains(words);
        }
    }

    private static List<NotSuggested> told(
            Situation situation, MadeProblem made, Composition composition, WhyNot why, Wanted wanted) {
        Map<UUID, Integer> places = MadeProblem.places(made.tasks());
        int number = made.positions().indexOf(wanted.position());
        Set<Integer> held = composition.positions().stream()
                .filter(one -> one.position() == number)
                .flatMap(one -> one.tasks().stream())
                .collect(Collectors.toSet());
        Map<UUID, PooledTask> byId = situation.byId();
        return situation.tasks().stream()
                .filter(task -> places.containsKey(task.task().id()) && wanted.names(task))
                .filter(task -> !held.contains(places.get(task.task().id())))
                .limit(MOST)
                .map(task -> {
                    NotChosen one = why.of(places.get(task.task().id()));
                    PositionDraft by =
                            one.by() == null ? null : situation.drafts().get(one.by());
                    String exchanged = one.exchanged() == null
                            ? null
                            : byId.get(made.tasks().get(one.exchanged()))
                                    .task()
                                    .entry()
                                    .name();
                    return new NotSuggested(task, one, by, exchanged);
                })
                .toList();
    }

    /** The suggestion in the places of the problem as it is made now; what is not there any more is left out. */
    private static Composition composition(Suggestion suggestion, Answer answer, MadeProblem made) {
        Map<UUID, Integer> places = MadeProblem.places(made.tasks());
        List<FilledPosition> filled = new ArrayList<>();
        for (FilledPosition one : answer.composition().positions()) {
            Weekdays days = suggestion.patterns().days(one.position(), one.pattern());
            CarvingPosition position = made.problem().positions().get(one.position());
            int pattern = position.dayPatterns().indexOf(days.bits());
            List<Integer> tasks = one.tasks().stream()
                    .map(task -> places.get(suggestion.tasks().get(task)))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            if (pattern >= 0 && !tasks.isEmpty()) {
                filled.add(new FilledPosition(one.position(), pattern, tasks));
            }
        }
        return new Composition(filled);
    }
}

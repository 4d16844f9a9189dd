package no.ldo.differentiation.suggesting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/**
 * Takes over what is suggested: the same moves that a person would make on the board, with the same rules, all or none of
 * them.
 */
@Stateless
public class AdoptionService {
    private SuggestionService suggestions;
    private BoardService board;

    public AdoptionService() {}

    @Inject
    AdoptionService(SuggestionService suggestions, BoardService board) {
        this.suggestions = suggestions;
        this.board = board;
    }

    /**
     * Lets a position do some of the tasks that are suggested for it; what lies on its board stays. The same sent twice counts
     * once.
     *
     * @return how many moves were made
     * @throws NotVisible when something is missing or not for the caller
     * @throws EditConflict when somebody changed the position meanwhile
     * @throws RulesViolated {@code onlyWhatIsSuggestedIsTakenOver}, or a rule of the board; nothing is moved
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public int adopt(@NotNull OrganisationNumber organisation, @NotNull @Valid Adopt command) {
        SuggestedPosition suggested = suggestions.suggestion(organisation, command.suggestion()).positions().stream()
                .filter(one -> one.position().id().equals(command.position()))
                .findFirst()
                .orElseThrow(NotVisible::new);
        List<SuggestedTask> wanted = suggested.tasks().stream()
                .filter(task -> command.tasks().contains(task.task().task().id())
                        && !task.days().isEmpty())
                .toList();
        if (wanted.size() < command.tasks().size()) {
            throw refused("tasks");
        }
        AdoptedPosition moves = new AdoptedPosition(board, organisation, suggested, command.id(), command.version());
        return moves.take(wanted);
    }

    /**
     * Lets every position do exactly what is suggested for it: what else lies on their boards goes back to its jobs. One that
     * stays empty gives back all, since others may be given it; but where what is placed was to stay, it is left as it is. The
     * same sent twice counts once.
     *
     * @return how many moves were made
     * @throws NotVisible when something is missing or not for the caller
     * @throws EditConflict when somebody changed one of the positions meanwhile
     * @throws RulesViolated {@code onlyWhatIsSuggestedIsTakenOver}, or a rule of the board; nothing is moved
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public int adoptAll(@NotNull OrganisationNumber organisation, @NotNull @Valid AdoptAll command) {
        SuggestionShown shown = suggestions.suggestion(organisation, command.suggestion());
        Map<UUID, Integer> versions = command.versions();
        List<AdoptedPosition> positions = new ArrayList<>();
        for (SuggestedPosition suggested : shown.positions()) {
            Integer version = versions.get(suggested.position().id());
            if (version != null && (suggested.filled() || suggested.staysEmpty() && !shown.keepsPlaced())) {
                positions.add(new AdoptedPosition(board, organisation, suggested, command.id(), version));
            }
        }
        if (positions.stream().noneMatch(AdoptedPosition::filled)) {
            throw refused("positions");
        }
        int made = positions.stream().mapToInt(AdoptedPosition::giveBackTheRest).sum();
        return made + positions.stream().mapToInt(AdoptedPosition::takeAll).sum();
    }

    private static RulesViolated refused(String field) {
        return new RulesViolated(RuleViolation.at(field, "differentiation.rule.onlyWhatIsSuggestedIsTakenOver"));
    }
}

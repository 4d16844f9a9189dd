package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frames;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;

/** For which positions the caller may ask for suggestions, and which suggestions the caller may see. */
@ApplicationScoped
class SuggestionAccess {
    private PositionDrafts positions;
    private Frames frames;
    private Caller caller;
    private UnitReach reach;

    protected SuggestionAccess() {}

    @Inject
    SuggestionAccess(PositionDrafts positions, Frames frames, Caller caller, UnitReach reach) {
        this.positions = positions;
        this.frames = frames;
        this.caller = caller;
        this.reach = reach;
    }

    void requireComposer(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
    }

    /** Drafts that the caller may compose, by title. */
    List<PositionDraft> drafts(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
        Set<UnitId> covered = reach.of(organisation, Role.HR_MANAGER).orElse(null);
        return positions.open(organisation, covered);
    }

    /** The positions in the order asked for; one that is missing or not for the caller makes all of them missing. */
    List<PositionDraft> composable(OrganisationNumber organisation, List<UUID> ids) {
        caller.require(organisation, Role.HR_MANAGER);
        Map<UUID, PositionDraft> known = positions.byIds(organisation, ids);
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(known.get(id))
                        .filter(draft -> reach.covers(organisation, draft.unit(), Role.HR_MANAGER))
                        .orElseThrow(() -> caller.refuseAsMissing(organisation, id)))
                .toList();
    }

    /** Those of the positions that there are, to reckon with: whether the caller may see them is not asked. */
    Map<UUID, PositionDraft> known(OrganisationNumber organisation, Set<UUID> ids) {
        return positions.byIds(organisation, ids);
    }

    /** Their frames. @throws RulesViolated {@code aSuggestionIsForDrafts}, {@code everyPositionHasAFrame} */
    Map<UUID, Frame> framesToFill(List<PositionDraft> drafts) {
        Map<UUID, Frame> known = framesOf(drafts);
        List<RuleViolation> broken = drafts.stream()
                .flatMap(draft -> Stream.of(
                                broken(draft.draft(), "aSuggestionIsForDrafts", draft),
                                broken(known.containsKey(draft.id()), "everyPositionHasAFrame", draft))
                        .flatMap(Optional::stream))
                .toList();
        RulesViolated.throwIfAny(broken);
        return known;
    }

    Map<UUID, Frame> framesOf(List<PositionDraft> drafts) {
        return frames.of(drafts.stream().map(PositionDraft::id).toList());
    }

    /** The suggestion when it belongs to the organisation; whether its positions are for the caller is asked apart. */
    Suggestion visible(OrganisationNumber organisation, UUID id, Optional<Suggestion> found) {
        caller.require(organisation, Role.HR_MANAGER);
        return found.filter(one -> one.organisation().equals(organisation))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, id));
    }

    UUID accountId() {
        return caller.accountId();
    }

    private static Optional<RuleViolation> broken(boolean right, String rule, PositionDraft draft) {
        return right
                ? Optional.empty()
                : Optional.of(RuleViolation.at("positions", "differentiation.rule." + rule, draft.title()));
    }
}

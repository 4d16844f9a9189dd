package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.position.PositionChanged.Kind;
import no.ldo.identity.Caller;
import no.ldo.organisation.UnitDirectory;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Positions under composition, for the board, which has checked the mandate before it comes here. */
@ApplicationScoped
public class PositionDrafts {
    private PositionRepository positions;
    private Caller caller;
    private UnitDirectory units;
    private TimeSource time;
    private Event<DomainEvent> events;

    @Inject
    private JobsBehind jobsBehind;

    protected PositionDrafts() {}

    @Inject
    PositionDrafts(
            PositionRepository positions,
            Caller caller,
            UnitDirectory units,
            TimeSource time,
            Event<DomainEvent> events) {
        this.positions = positions;
        this.caller = caller;
        this.units = units;
        this.time = time;
        this.events = events;
    }

    /** The position as it stands; empty when the organisation has no such position. */
    public Optional<PositionDraft> find(OrganisationNumber organisation, UUID position) {
        return positions
                .find(position)
                .filter(found -> found.organisation().equals(organisation))
                .map(TailoredPosition::draft);
    }

    /** Those of the positions that belong to the organisation, by id. One query. */
    public Map<UUID, PositionDraft> byIds(OrganisationNumber organisation, Collection<UUID> wanted) {
        return positions.byIds(organisation, wanted).stream()
                .map(TailoredPosition::draft)
                .collect(Collectors.toMap(PositionDraft::id, draft -> draft));
    }

    /** Positions that are drafts, by title. @param units only of these; null: of all */
    public List<PositionDraft> open(OrganisationNumber organisation, @Nullable Collection<UnitId> units) {
        return positions.drafts(organisation, units).stream()
                .map(TailoredPosition::draft)
                .toList();
    }

    /**
     * Positions that are drafts, by title. One query.
     *
     * @param units only of these; null: of all
     * @param except not among them
     * @param search words of the title; may be null: any
     */
    public OtherDrafts others(
            OrganisationNumber organisation,
            @Nullable Collection<UnitId> units,
            Collection<UUID> except,
            @Nullable String search) {
        List<Object[]> found = positions.drafts(
                organisation, units, except, new PageRequest(1, OtherDrafts.MOST, null, false, search));
        return OtherDrafts.of(
                found.stream().map(row -> ((TailoredPosition) row[0]).draft()).toList(),
                found.isEmpty() ? 0 : ((Number) found.get(0)[1]).intValue());
    }

    /** The position as it stands, fresh and locked until the end of the transaction. */
    public Optional<PositionDraft> lock(OrganisationNumber organisation, UUID position) {
        return positions
                .lock(position)
                .filter(found -> found.organisation().equals(organisation))
                .map(TailoredPosition::draft);
    }

    /** Notes that the shares make so many minutes now. @return the position with its new version */
    public PositionDraft recompose(UUID position, int minutesAWeek) {
        TailoredPosition found = positions.find(position).orElseThrow();
        RulesViolated.throwIfAny(PositionRules.onlyADraftIsComposed(found.status()));
        found.recompose(minutesAWeek);
        positions.flush();
        return found.draft();
    }

    /**
     * Stores an immutable version with these lines and closes the draft.
     *
     * @return the number of the version
     * @throws RulesViolated {@code onlyADraftIsComposed}, {@code fullTimeIsThatOfAJob}
     */
    public int approve(UUID position, List<PositionLine> lines) {
        TailoredPosition found = positions.find(position).orElseThrow();
        RulesViolated.throwIfAny(
                PositionRules.onlyADraftIsComposed(found.status()),
                PositionRules.fullTimeIsThatOfAJob(
                        found.draft().fullTimeMinutes(), jobsBehind.shortestFullTime(found.organisation(), position)));
        int number = found.approve();
        PositionDraft draft = found.draft();
        String unitName = units.byId(draft.organisation()).get(draft.unit()).name();
        positions.add(new PositionVersion(Ids.next(), draft, unitName, caller.accountId(), time.now()), lines);
        events.fire(new PositionChanged(draft.organisation(), position, Kind.APPROVED, number));
        return number;
    }
}

package no.ldo.differentiation.openings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.openings.OpeningLimit.Kind;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** What a company knows about the positions that it shows, and what awaits either side on the overview. */
@Stateless
public class ShownPositionService {
    private OpeningRepository openings;
    private InterestRepository interests;
    private InterestAccess access;
    private TimeSource time;
    private Event<DomainEvent> events;

    public ShownPositionService() {}

    @Inject
    ShownPositionService(
            OpeningRepository openings,
            InterestRepository interests,
            InterestAccess access,
            TimeSource time,
            Event<DomainEvent> events) {
        this.openings = openings;
        this.interests = interests;
        this.access = access;
        this.time = time;
        this.events = events;
    }

    /** How a position stands towards Nav, and the Nav offices that are interested. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ShownPosition ofPosition(@NotNull OrganisationNumber company, @NotNull UUID position) {
        PositionDraft draft = access.ofCompany(company, position, Role.HR_MANAGER, Role.LEADER);
        Opening opening = openings.find(position).orElse(null);
        if (opening == null) {
            return new ShownPosition(null, false, draft.version(), List.of());
        }
        boolean shown = draft.status() == PositionStatus.SHOWN;
        Instant limit = before(interests.limits(time.today()), Kind.SHOWN_DAYS);
        return new ShownPosition(
                shown ? opening.shownAt() : null,
                shown && opening.openSince().isBefore(limit),
                draft.version(),
                interests.ofPosition(company, position));
    }

    /** Says that a position which is shown is open still. @throws NotVisible when it is not shown now, or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void confirm(@NotNull OrganisationNumber company, @NotNull UUID position) {
        PositionDraft draft = access.ofCompany(company, position, Role.HR_MANAGER);
        if (draft.status() != PositionStatus.SHOWN) {
            throw NotVisible.told();
        }
        openings.find(position).orElseThrow(NotVisible::told).confirm(time.now());
        events.fire(new OpeningChanged(company, position, OpeningChanged.Kind.CONFIRMED, 0));
    }

    /** What awaits the caller's side: unread words, interests without a word, positions shown for long. Counts only. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OpeningNews news(@NotNull OrganisationNumber organisation) {
        InterestRepository.Scope scope = access.scope(organisation);
        Map<Kind, Integer> limits = interests.limits(time.today());
        return interests.news(scope, before(limits, Kind.SILENT_DAYS), before(limits, Kind.SHOWN_DAYS));
    }

    private Instant before(Map<Kind, Integer> limits, Kind kind) {
        return time.now().minus(Duration.ofDays(limits.getOrDefault(kind, 1)));
    }
}

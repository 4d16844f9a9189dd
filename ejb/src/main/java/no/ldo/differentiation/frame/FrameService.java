package no.ldo.differentiation.frame;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;

/** Frames of positions: kept by HR managers within the units of their mandate. Nobody else reads them. */
@Stateless
public class FrameService {
    private FrameRepository frames;
    private PositionDrafts positions;
    private Caller caller;
    private UnitReach reach;
    private Event<DomainEvent> events;

    public FrameService() {}

    @Inject
    FrameService(
            FrameRepository frames,
            PositionDrafts positions,
            Caller caller,
            UnitReach reach,
            Event<DomainEvent> events) {
        this.frames = frames;
        this.positions = positions;
        this.caller = caller;
        this.reach = reach;
        this.events = events;
    }

    /** The frame of a position, or a usual one to begin with. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FrameShown frame(@NotNull OrganisationNumber organisation, @NotNull UUID position) {
        PositionDraft found = editable(organisation, position);
        return frames.find(position)
                .map(stored -> new FrameShown(found, stored.frame(), stored.version()))
                .orElseGet(() -> new FrameShown(found, Frame.usual(found.fullTimeMinutes()), 0));
    }

    /**
     * Sets the frame. What lies on the board already stays there, also where it lies outside.
     *
     * @param version the version that was read; 0 when there was none
     * @throws EditConflict when somebody set it meanwhile
     * @throws RulesViolated one or more of the rules of this package
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void set(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID position,
            @NotNull @Valid Frame frame,
            int version) {
        PositionDraft found = editable(organisation, position);
        PositionFrame stored = frames.find(position).orElse(null);
        EditConflict.throwIfStale(version, stored == null ? 0 : stored.version());
        RulesViolated.throwIfAny(
                FrameRules.leastHoursAreNotAboveMost(frame),
                FrameRules.frameStaysWithinFullTime(frame, found.fullTimeMinutes()),
                FrameRules.aDaySuits(frame.days()),
                FrameRules.numberOfDaysFitsTheDays(frame.days()),
                FrameRules.theDayHasHours(frame.days()),
                FrameRules.dayMinutesFitTheDay(frame.days()),
                FrameRules.theWeekCanBeReached(frame));
        if (stored == null) {
            frames.add(new PositionFrame(position, frame));
        } else {
            stored.take(frame);
        }
        events.fire(new FrameChanged(organisation, position));
    }

    private PositionDraft editable(OrganisationNumber organisation, UUID position) {
        caller.requireVisible(organisation);
        PositionDraft found = positions
                .find(organisation, position)
                .orElseThrow(() -> caller.refuseAsMissing(organisation, position));
        reach.require(organisation, found.unit(), Role.HR_MANAGER);
        return found;
    }
}

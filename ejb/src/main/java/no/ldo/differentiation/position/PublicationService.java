package no.ldo.differentiation.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.PositionChanged.Kind;
import no.ldo.gate.GateOverrides;
import no.ldo.gate.GateVerdict;
import no.ldo.identity.Role;
import no.ldo.leadership.LeadershipProgress;
import no.ldo.organisation.UnitDirectory;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/**
 * Publishing a position goes through gate A: the nearest leader at or above its unit has done modules 1–5. HR may pass a
 * gate that is shut with a written reason, which leaves a dated task behind. What the law asks for before part-time is
 * decided stands before the gate, and no reason lets a position past it.
 */
@Stateless
public class PublicationService {
    private PositionAccess access;
    private LeadershipProgress leadership;
    private GateOverrides overrides;
    private UnitDirectory units;
    private Event<DomainEvent> events;

    public PublicationService() {}

    @Inject
    PublicationService(
            PositionAccess access,
            LeadershipProgress leadership,
            GateOverrides overrides,
            UnitDirectory units,
            Event<DomainEvent> events) {
        this.access = access;
        this.leadership = leadership;
        this.overrides = overrides;
        this.units = units;
        this.events = events;
    }

    /** What stands between the position and its publication now. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Readiness readiness(@NotNull OrganisationNumber organisation, @NotNull UUID position) {
        TailoredPosition found = access.readable(organisation, position);
        return new Readiness(verdict(found), partTime(found));
    }

    /**
     * Publishes the latest approved version.
     *
     * @param reason why it is published although something is missing; not read when the gate is open
     * @throws EditConflict when somebody changed the position meanwhile
     * @throws RulesViolated {@code onlyAnApprovedPositionIsPublished}, {@code nothingReservedIsPublished}, {@code fullTimeIsThatOfAJob},
     *     {@code partTimeNeedIsWritten}, {@code partTimeIsDiscussed}, {@code newHoursAreDiscussedAnew},
     *     {@code gate.rule.reasonMustBeGiven}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void publish(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, int version, @Nullable String reason) {
        TailoredPosition found = access.editable(organisation, position);
        EditConflict.throwIfStale(version, found.version());
        RulesViolated.throwIfAny(
                PositionRules.onlyAnApprovedPositionIsPublished(found.status()),
                PositionRules.nothingReservedIsPublished(access.reservedTasks(found)));
        List<RuleViolation> unlawful = partTime(found);
        RulesViolated.throwIfAny(unlawful);
        GateVerdict verdict = verdict(found);
        if (verdict.isOpen()) {
            overrides.settle(organisation, position, verdict);
        } else {
            overrides.pass(organisation, position, verdict, reason);
        }
        found.publish();
        events.fire(new PositionChanged(
                organisation, position, Kind.PUBLISHED, found.draft().latestVersion()));
    }

    private List<RuleViolation> partTime(TailoredPosition position) {
        return access.partTimeBasis(position).missingFor(position.draft());
    }

    private GateVerdict verdict(TailoredPosition position) {
        return leadership.gateA(position.organisation(), units.pathOf(position.organisation(), position.unit()));
    }
}

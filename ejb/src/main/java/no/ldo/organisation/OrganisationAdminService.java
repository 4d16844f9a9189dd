package no.ldo.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;

/** Organisations as administrators see and change them. */
@Stateless
public class OrganisationAdminService {
    private OrganisationRepository organisations;
    private UnitDirectory units;
    private Caller caller;
    private Event<DomainEvent> events;

    public OrganisationAdminService() {}

    @Inject
    OrganisationAdminService(
            OrganisationRepository organisations, UnitDirectory units, Caller caller, Event<DomainEvent> events) {
        this.organisations = organisations;
        this.units = units;
        this.caller = caller;
        this.events = events;
    }

    /** All organisations, found by name or number; sorted by {@code name}, {@code number} or {@code kind}. */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("administrators see all")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<OrganisationRow> all(@NotNull PageRequest page) {
        return PageOf.of(page, organisations.all(page), organisations.count(page));
    }

    /** One organisation. @throws NotVisible when it is not in the portal */
    @RolesAllowed(Role.Name.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OrganisationDetails details(@NotNull OrganisationNumber organisation) {
        caller.requireVisible(organisation);
        Organisation found = find(organisation);
        return new OrganisationDetails(
                found.number(), found.name(), found.kind(), found.fullTimeMinutes(), found.version());
    }

    /**
     * Changes name, kind and full-time week. What was done while it was of another kind stays as it is.
     *
     * @throws EditConflict when somebody has changed it since it was read
     */
    @RolesAllowed(Role.Name.ADMIN)
    public void change(@NotNull @Valid ChangeOrganisation command) {
        caller.requireVisible(command.number());
        Organisation organisation = find(command.number());
        EditConflict.throwIfStale(command.version(), organisation.version());
        organisation.rename(command.name());
        organisation.become(command.kind());
        organisation.workFullTime(command.fullTimeMinutes());
        events.fire(new OrganisationChanged(command.number(), command.kind(), command.fullTimeMinutes()));
    }

    /**
     * Renames a unit or moves it, with everything below it. Mandates for the unit follow it.
     *
     * @throws EditConflict when somebody has changed it since it was read
     * @throws RulesViolated {@code organisation.rule.unitNotBelowItself}
     * @throws NotVisible when the organisation has no such unit
     */
    @RolesAllowed(Role.Name.ADMIN)
    public void changeUnit(@NotNull @Valid ChangeUnit command) {
        caller.requireVisible(command.organisation());
        Unit unit = organisations
                .unit(command.unit())
                .filter(found -> found.organisation().equals(command.organisation()))
                .orElseThrow(NotVisible::new);
        EditConflict.throwIfStale(command.version(), unit.version());
        if (command.parent() != null
                && units.pathOf(command.organisation(), command.parent()).isEmpty()) {
            throw new NotVisible();
        }
        RulesViolated.throwIfAny(UnitRules.unitNotBelowItself(
                command.parent(), units.withEverythingBelow(command.organisation(), command.unit())));
        boolean moved = !Objects.equals(unit.parent(), command.parent());
        unit.rename(command.name());
        unit.moveBelow(command.parent());
        unit.settle(command.town());
        events.fire(new UnitChanged(command.organisation(), command.unit().value(), unit.code(), moved));
    }

    private Organisation find(OrganisationNumber number) {
        return organisations.find(number).orElseThrow(NotVisible::new);
    }
}

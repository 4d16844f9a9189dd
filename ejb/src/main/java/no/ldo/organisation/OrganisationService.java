package no.ldo.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;

/** Organisations and their units: read by everybody whose mandate names them, opened and changed by administrators. */
@Stateless
public class OrganisationService {
    /** Minutes a week of a full-time position until the organisation says otherwise: 37.5 hours. */
    static final int FULL_TIME_MINUTES = 2250;

    private OrganisationRepository organisations;
    private UnitsRead units;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    public OrganisationService() {}

    @Inject
    OrganisationService(
            OrganisationRepository organisations,
            UnitsRead units,
            Caller caller,
            TimeSource time,
            Event<DomainEvent> events) {
        this.organisations = organisations;
        this.units = units;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    /**
     * The organisations that a mandate of the caller names, by name, found by name or number; an administrator gets the page
     * of all.
     */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.NAV_COORDINATOR,
        Role.Name.MUNICIPALITY,
        Role.Name.PARTICIPANT,
        Role.Name.ADMIN
    })
    @NoOrganisation("answers those that the caller's own mandates name")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<OrganisationRow> visible(@NotNull PageRequest page) {
        if (caller.has(Role.ADMIN)) {
            return PageOf.of(page, organisations.all(page), organisations.count(page));
        }
        List<OrganisationRow> own = organisations.named(caller.organisations(), page);
        List<OrganisationRow> part =
                own.stream().skip(page.offset()).limit(page.size()).toList();
        return PageOf.of(page, part, own.size());
    }

    /** One organisation. @throws NotVisible when no mandate names it */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.NAV_COORDINATOR,
        Role.Name.MUNICIPALITY,
        Role.Name.PARTICIPANT,
        Role.Name.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OrganisationRow organisation(@NotNull OrganisationNumber organisation) {
        caller.requireVisible(organisation);
        return organisations
                .find(organisation)
                .map(found -> new OrganisationRow(found.number(), found.name(), found.kind()))
                .orElseThrow(NotVisible::new);
    }

    /** All units of an organisation, by name. @throws NotVisible when no mandate names the organisation */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.NAV_COORDINATOR,
        Role.Name.MUNICIPALITY,
        Role.Name.PARTICIPANT,
        Role.Name.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<UnitRow> units(@NotNull OrganisationNumber organisation) {
        caller.requireVisible(organisation);
        return units.of(organisation);
    }

    /** Takes an organisation into the portal, with a first unit if so wanted. @throws RulesViolated {@code organisation.rule.numberMustBeNew} */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("it does not exist before")
    public void open(@NotNull @Valid OpenOrganisation command) {
        if (organisations.find(command.number()).isPresent()) {
            throw new RulesViolated(RuleViolation.at("number", "organisation.rule.numberMustBeNew"));
        }
        organisations.add(new Organisation(command.number(), command.name(), command.kind(), time.now()));
        events.fire(new OrganisationOpened(command.number(), command.kind()));
        if (command.withUnit()) {
            add(Unit.ofTheWhole(Ids.next(), command.number(), command.name()));
        }
    }

    /**
     * Adds a unit.
     *
     * @return its id
     * @throws RulesViolated {@code organisation.rule.unitCodeMustBeNew}
     * @throws NotVisible when organisation or parent does not exist
     */
    @RolesAllowed(Role.Name.ADMIN)
    public UnitId addUnit(@NotNull @Valid AddUnit command) {
        caller.requireVisible(command.organisation());
        organisations.find(command.organisation()).orElseThrow(NotVisible::new);
        if (command.parent() != null) {
            organisations
                    .unit(command.parent())
                    .filter(parent -> parent.organisation().equals(command.organisation()))
                    .orElseThrow(NotVisible::new);
        }
        if (organisations
                .unitByCode(command.organisation(), command.code().strip())
                .isPresent()) {
            throw new RulesViolated(RuleViolation.at("code", "organisation.rule.unitCodeMustBeNew"));
        }
        Unit unit = new Unit(Ids.next(), command.organisation(), command.code(), command.name(), command.parent());
        unit.settle(command.town());
        add(unit);
        return unit.id();
    }

    private void add(Unit unit) {
        organisations.add(unit);
        events.fire(new UnitAdded(unit.organisation(), unit.id().value(), unit.code()));
    }
}

package no.ldo.differentiation.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** How much supervised work each unit can attend to (ldo-carving-1, H16): kept by HR managers within their units. */
@Stateless
public class SupervisionService {
    private SupervisionRepository supervisions;
    private JobAccess access;
    private PlanningDefaults defaults;
    private UnitDirectory units;
    private Event<DomainEvent> events;

    public SupervisionService() {}

    @Inject
    SupervisionService(
            SupervisionRepository supervisions,
            JobAccess access,
            PlanningDefaults defaults,
            UnitDirectory units,
            Event<DomainEvent> events) {
        this.supervisions = supervisions;
        this.access = access;
        this.defaults = defaults;
        this.units = units;
        this.events = events;
    }

    /** Every unit that the caller covers, in order of name. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SupervisionRow> list(@NotNull OrganisationNumber organisation) {
        Set<UnitId> covered = access.readableUnits(organisation);
        int usual = defaults.today().getOrDefault(PlanningKind.SUPERVISED_MINUTES, 0);
        Map<UnitId, UnitSupervision> said = supervisions.of(organisation);
        return units.byId(organisation).values().stream()
                .filter(unit -> covered == null || covered.contains(unit.id()))
                .map(unit -> row(unit, said, usual))
                .toList();
    }

    private static SupervisionRow row(UnitRow unit, Map<UnitId, UnitSupervision> said, int usual) {
        UnitSupervision own = said.get(unit.id());
        return new SupervisionRow(
                unit.id(), unit.name(), own == null ? usual : own.weekMinutes(), own == null ? 0 : own.version());
    }

    /**
     * Says how much supervised work units can attend to, all or none.
     *
     * @throws EditConflict when somebody said something about one of them meanwhile
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void say(@NotNull OrganisationNumber organisation, @NotEmpty List<@Valid SaySupervision> said) {
        said.forEach(one -> say(organisation, one));
    }

    private void say(OrganisationNumber organisation, SaySupervision said) {
        access.requireEditor(organisation, said.unit());
        UnitSupervision before = supervisions.find(said.unit()).orElse(null);
        EditConflict.throwIfStale(said.version(), before == null ? 0 : before.version());
        if (before == null) {
            supervisions.add(new UnitSupervision(organisation, said.unit(), said.minutesAWeek()));
        } else {
            before.attendTo(said.minutesAWeek());
        }
        events.fire(new SupervisionChanged(organisation, said.unit().value(), said.minutesAWeek()));
    }
}

package no.ldo.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;

/** Who acts for whom: granted and ended by administrators. A mandate works from the next request on. */
@Stateless
public class MandateService {
    private AccountRepository accounts;
    private Administrators administrators;
    private Event<DomainEvent> events;

    public MandateService() {}

    @Inject
    MandateService(AccountRepository accounts, Administrators administrators, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.events = events;
    }

    /**
     * Grants a mandate.
     *
     * @return its id
     * @throws RulesViolated {@code identity.rule.mandateNamesItsOrganisation}, {@code identity.rule.mandateEndsAfterItBegins}
     * @throws NotVisible when the account does not exist
     */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("administrators grant for every organisation")
    public UUID grant(@NotNull @Valid GrantMandate command) {
        RulesViolated.throwIfAny(
                MandateRules.mandateNamesItsOrganisation(command), MandateRules.mandateEndsAfterItBegins(command));
        accounts.find(command.accountId()).orElseThrow(NotVisible::new);
        Mandate mandate = new Mandate(Ids.next(), command);
        accounts.add(mandate);
        events.fire(new MandateGranted(mandate.id(), mandate.organisation(), command.accountId(), command.role()));
        return mandate.id();
    }

    /**
     * Gives a mandate its last day; yesterday or earlier ends it at once.
     *
     * @throws RulesViolated {@code identity.rule.oneAdministratorRemains}
     * @throws NotVisible when there is no such mandate
     */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("administrators end for every organisation")
    public void end(@NotNull UUID mandateId, @NotNull LocalDate lastDay) {
        Mandate mandate = accounts.mandate(mandateId).orElseThrow(NotVisible::new);
        if (mandate.role() == Role.ADMIN) {
            administrators.requireAnotherThan(mandate.accountId());
        }
        LocalDate notBefore = mandate.validFrom().minusDays(1);
        mandate.endOn(lastDay.isBefore(notBefore) ? notBefore : lastDay);
        events.fire(new MandateEnded(mandate.id(), mandate.organisation(), lastDay));
    }
}

package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/**
 * Mandates narrowed to one subject, granted and ended by the feature that owns the subject (a training plan gives its
 * participant and its workplace mentor access to that plan only). The feature has checked the caller before it comes here.
 */
@ApplicationScoped
public class SubjectMandates {
    private AccountRepository accounts;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected SubjectMandates() {}

    @Inject
    SubjectMandates(AccountRepository accounts, TimeSource time, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.time = time;
        this.events = events;
    }

    /** Gives the account the role for this subject from today on. Does nothing when it already has it. */
    public void grant(UUID accountId, Role role, OrganisationNumber organisation, UUID subject) {
        boolean held = accounts.mandatesForSubject(organisation, subject, time.today()).stream()
                .anyMatch(one -> one.accountId().equals(accountId) && one.role() == role);
        if (!held) {
            Mandate mandate = new Mandate(
                    Ids.next(), new GrantMandate(accountId, role, organisation, null, subject, time.today(), null));
            accounts.add(mandate);
            events.fire(new MandateGranted(mandate.id(), organisation, accountId, role));
        }
    }

    /** Ends the account's mandate in this role for this subject; yesterday is its last day. */
    public void end(UUID accountId, Role role, OrganisationNumber organisation, UUID subject) {
        accounts.mandatesForSubject(organisation, subject, time.today()).stream()
                .filter(one -> one.accountId().equals(accountId) && one.role() == role)
                .forEach(one -> {
                    one.endOn(time.today().minusDays(1));
                    events.fire(new MandateEnded(
                            one.id(), organisation, time.today().minusDays(1)));
                });
    }
}

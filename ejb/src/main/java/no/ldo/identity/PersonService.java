package no.ldo.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** The people of the portal, for administrators: find, look at, change, close, open again, give a new password. */
@Stateless
public class PersonService {
    private AccountRepository accounts;
    private PersonReader people;
    private Administrators administrators;
    private Passwords passwords;
    private Event<DomainEvent> events;

    public PersonService() {}

    @Inject
    PersonService(
            AccountRepository accounts,
            PersonReader people,
            Administrators administrators,
            Passwords passwords,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.people = people;
        this.administrators = administrators;
        this.passwords = passwords;
        this.events = events;
    }

    /** Everybody with an account, found by name or login name; sorted by {@code name}, {@code login} or {@code active}. */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("an account stands above organisations")
    @ReadsPersonalData(purpose = "identity.people")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<PersonRow> people(@NotNull PageRequest page) {
        return people.list(page);
    }

    /** One person with all mandates, also those that have ended. @throws NotVisible when there is no such account */
    @RolesAllowed(Role.Name.ADMIN)
    @ReadsPersonalData(purpose = "identity.person")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PersonDetails person(@NotNull UUID accountId) {
        return people.details(accountId);
    }

    /**
     * Changes name, login name and language.
     *
     * @throws EditConflict when somebody has changed the account since it was read
     * @throws RulesViolated {@code identity.rule.loginNameMustBeFree}
     */
    @RolesAllowed(Role.Name.ADMIN)
    public void change(@NotNull @Valid ChangePerson command) {
        UserAccount account = account(command.id());
        EditConflict.throwIfStale(command.version(), account.version());
        boolean taken = accounts.byLoginName(command.loginName())
                .filter(other -> !other.id().equals(account.id()))
                .isPresent();
        if (taken) {
            throw new RulesViolated(RuleViolation.at("loginName", "identity.rule.loginNameMustBeFree"));
        }
        account.useLoginName(command.loginName());
        account.rename(command.displayName());
        account.speak(command.language());
        events.fire(new AccountChanged(account.id(), AccountChanged.DETAILS));
    }

    /**
     * Closes the account: from the next request on nobody is signed in with it. Nothing of what it did is lost.
     *
     * @throws RulesViolated {@code identity.rule.oneAdministratorRemains}
     */
    @RolesAllowed(Role.Name.ADMIN)
    public void close(@NotNull UUID accountId) {
        UserAccount account = account(accountId);
        administrators.requireAnotherThan(accountId);
        account.close();
        events.fire(new AccountChanged(accountId, AccountChanged.CLOSED));
    }

    /** Opens a closed account again, with the mandates that are still in force. */
    @RolesAllowed(Role.Name.ADMIN)
    public void openAgain(@NotNull UUID accountId) {
        account(accountId).openAgain();
        events.fire(new AccountChanged(accountId, AccountChanged.OPENED_AGAIN));
    }

    /**
     * Gives the account a password, which the administrator tells the person, who may change it.
     *
     * @throws RulesViolated {@code identity.rule.passwordLongEnough}, {@code identity.rule.passwordNotEasilyGuessed}
     */
    @RolesAllowed(Role.Name.ADMIN)
    public void setPassword(@NotNull UUID accountId, @NotNull String password) {
        UserAccount account = account(accountId);
        RulesViolated.throwIfAny(
                PasswordRules.passwordLongEnough("password", password),
                PasswordRules.passwordNotEasilyGuessed("password", password, account.loginName()));
        account.usePasswordHash(passwords.hash(password));
        events.fire(new AccountChanged(accountId, AccountChanged.PASSWORD));
    }

    private UserAccount account(UUID id) {
        return accounts.find(id).orElseThrow(NotVisible::new);
    }
}

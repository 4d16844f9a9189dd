package no.ldo.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import no.ldo.identity.WrongPasswords.Tried;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OpenToAll;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/** One's own account: what the portal keeps about it, the own name, the own password. Nobody reaches another's. */
@Stateless
public class OwnAccountService {
    private AccountRepository accounts;
    private PersonReader people;
    private Passwords passwords;
    private WrongPasswords wrongPasswords;
    private Caller caller;
    private Event<DomainEvent> events;

    public OwnAccountService() {}

    @Inject
    OwnAccountService(
            AccountRepository accounts,
            PersonReader people,
            Passwords passwords,
            WrongPasswords wrongPasswords,
            Caller caller,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.wrongPasswords = wrongPasswords;
        this.caller = caller;
        this.events = events;
    }

    /** What the portal keeps about the caller as a user, with all mandates. @throws NotVisible when not signed in */
    @PermitAll
    @OpenToAll("one's own account")
    @NoOrganisation("one's own account")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PersonDetails me() {
        return people.details(caller.accountId());
    }

    /** Changes the own name as others see it. */
    @PermitAll
    @OpenToAll("one's own account")
    @NoOrganisation("one's own account")
    public void rename(@Told @Size(max = 120) String displayName) {
        UserAccount account = mine();
        account.rename(displayName);
        events.fire(new AccountChanged(account.id(), AccountChanged.DETAILS));
    }

    /**
     * Changes the own password. Who guesses the old one must wait as at the login.
     *
     * @param current the old one; not asked for when the account has none, as after a login with a one-time code
     * @throws RulesViolated {@code identity.rule.wrongPasswordsMakeWait}, {@code identity.rule.currentPasswordMustMatch},
     *     {@code identity.rule.passwordLongEnough}, {@code identity.rule.passwordNotEasilyGuessed}
     */
    @PermitAll
    @OpenToAll("one's own account")
    @NoOrganisation("one's own account")
    public void changePassword(@Nullable String current, @Nullable String password) {
        UserAccount account = mine();
        RulesViolated.throwIfAny(
                PasswordRules.currentPasswordMustMatch(isKnown(account, current)),
                PasswordRules.passwordLongEnough("password", password),
                PasswordRules.passwordNotEasilyGuessed("password", password, account.loginName()));
        account.usePasswordHash(passwords.hash(password));
        events.fire(new AccountChanged(account.id(), AccountChanged.PASSWORD));
    }

    private boolean isKnown(UserAccount account, @Nullable String current) {
        String stored = account.passwordHash();
        if (stored == null) {
            return true;
        }
        Tried tried = Tried.bySelf(account);
        RulesViolated.throwIfAny(PasswordRules.wrongPasswordsMakeWait(wrongPasswords.waitLeft(tried)));
        boolean right = passwords.matches(current == null ? "" : current, stored);
        if (right) {
            wrongPasswords.forget(tried);
        } else {
            wrongPasswords.addForGood(tried);
        }
        return right;
    }

    private UserAccount mine() {
        return accounts.find(caller.accountId()).orElseThrow(NotVisible::new);
    }
}

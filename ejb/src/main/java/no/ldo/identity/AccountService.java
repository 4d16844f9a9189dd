package no.ldo.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OpenToAll;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/** Accounts, for administrators; one's own language, for everybody. */
@Stateless
public class AccountService {
    private AccountRepository accounts;
    private Passwords passwords;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    public AccountService() {}

    @Inject
    AccountService(
            AccountRepository accounts,
            Passwords passwords,
            Caller caller,
            TimeSource time,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    /**
     * Opens an account without any mandate.
     *
     * @return its id
     * @throws RulesViolated {@code identity.rule.loginNameMustBeFree}, {@code identity.rule.passwordNotEasilyGuessed}
     */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("an account stands above organisations")
    public UUID open(@NotNull @Valid OpenAccount command) {
        if (accounts.byLoginName(command.loginName()).isPresent()) {
            throw new RulesViolated(RuleViolation.at("loginName", "identity.rule.loginNameMustBeFree"));
        }
        if (command.password() != null) {
            RulesViolated.throwIfAny(
                    PasswordRules.passwordNotEasilyGuessed("password", command.password(), command.loginName()));
        }
        UserAccount account =
                new UserAccount(Ids.next(), command.loginName(), command.displayName(), command.language(), time.now());
        if (command.password() != null) {
            account.usePasswordHash(passwords.hash(command.password()));
        }
        accounts.add(account);
        events.fire(new AccountOpened(account.id()));
        return account.id();
    }

    /** Keeps the caller's own language: {@code nb}, {@code nn} or {@code en}; anything else is left as it was. */
    @PermitAll
    @OpenToAll("one's own setting")
    @NoOrganisation("one's own setting")
    public void speak(String language) {
        if (Set.of("nb", "nn", "en").contains(language)) {
            accounts.find(caller.accountId()).orElseThrow(NotVisible::new).speak(language);
        }
    }
}

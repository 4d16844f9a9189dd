package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/**
 * Lets the first person in. A portal without an administrator who could sign in opens (or reopens) the account
 * {@value #LOGIN_NAME}, makes it an administrator and gives it a code that is good for one login. Nothing has a password
 * from the factory.
 */
@ApplicationScoped
class FirstAdministrator {
    static final String LOGIN_NAME = "admin@localhost";
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;

    private AccountRepository accounts;
    private Administrators administrators;
    private Passwords passwords;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected FirstAdministrator() {}

    @Inject
    FirstAdministrator(
            AccountRepository accounts,
            Administrators administrators,
            Passwords passwords,
            TimeSource time,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.passwords = passwords;
        this.time = time;
        this.events = events;
    }

    /** Empty when there is an administrator who can sign in; else the new code. */
    @Transactional
    @ActivateRequestContext
    public Optional<String> letInIfNobodyCan() {
        if (administrators.canSignIn()) {
            return Optional.empty();
        }
        return Optional.of(letIn());
    }

    /**
     * For when those who could sign in have lost their passwords.
     *
     * @return the new code, whoever else can sign in. A password that the account had works no more
     */
    @Transactional
    @ActivateRequestContext
    public String letIn() {
        UserAccount account = accounts.byLoginName(LOGIN_NAME).orElseGet(this::open);
        if (!administrators.isOne(account.id())) {
            grant(account);
        }
        String code = newCode();
        account.openAgain();
        account.useOnce(passwords.hash(code));
        events.fire(new AccountChanged(account.id(), AccountChanged.PASSWORD));
        return code;
    }

    private UserAccount open() {
        UserAccount account = new UserAccount(Ids.next(), LOGIN_NAME, "Administrator", "nb", time.now());
        accounts.add(account);
        events.fire(new AccountOpened(account.id()));
        return account;
    }

    private void grant(UserAccount account) {
        GrantMandate grant = new GrantMandate(account.id(), Role.ADMIN, null, null, null, time.today(), null);
        Mandate mandate = new Mandate(Ids.next(), grant);
        accounts.add(mandate);
        events.fire(new MandateGranted(mandate.id(), null, account.id(), Role.ADMIN));
    }

    private static String newCode() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }
}

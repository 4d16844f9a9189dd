package no.ldo.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.Ids;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.OpenToAll;
import no.ldo.shared.TimeSource;

/** Finds out who somebody is: by login name and password, by an earlier login, or by an API token. Open to all. */
@Stateless
public class LoginService {
    private AccountRepository accounts;
    private FailedLoginRepository failures;
    private Passwords passwords;
    private SignedInReader reader;
    private TimeSource time;

    public LoginService() {}

    @Inject
    LoginService(
            AccountRepository accounts,
            FailedLoginRepository failures,
            Passwords passwords,
            SignedInReader reader,
            TimeSource time) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.reader = reader;
        this.time = time;
    }

    /**
     * Checks a password. Unknown account, wrong password and closed account are answered alike, in the same time.
     *
     * @param address where the request comes from; kept as a hash for the limit on failures only
     */
    @PermitAll
    @OpenToAll("this is how one signs in")
    @NoOrganisation("an account stands above organisations")
    public LoginAnswer signIn(String loginName, String password, String address) {
        Instant now = time.now();
        String accountKey = Hashes.sha256("account:" + UserAccount.normalised(loginName));
        String addressKey = Hashes.sha256("address:" + address);
        Duration wait = waitLeft(accountKey, addressKey, now);
        if (!wait.isZero()) {
            return new LoginAnswer(null, wait);
        }
        Optional<UserAccount> account = accounts.byLoginName(loginName).filter(UserAccount::isActive);
        boolean right = passwords.matches(
                password, account.map(UserAccount::passwordHash).orElse(null));
        if (!right) {
            failures.forgetBefore(now.minus(LoginRules.WINDOW));
            failures.add(new FailedLogin(Ids.next(), accountKey, addressKey, now));
            return new LoginAnswer(null, Duration.ZERO);
        }
        failures.forget(accountKey, addressKey);
        account.orElseThrow().signedIn();
        return new LoginAnswer(reader.byId(account.orElseThrow().id()).orElse(null), Duration.ZERO);
    }

    private Duration waitLeft(String accountKey, String addressKey, Instant now) {
        FailedLoginRepository.Count count = failures.since(now.minus(LoginRules.WINDOW), accountKey, addressKey);
        if (count.last() == null) {
            return Duration.ZERO;
        }
        Instant open = count.last().plus(LoginRules.waitAfter(count.ofAccount(), count.ofAddress()));
        return open.isAfter(now) ? Duration.between(now, open) : Duration.ZERO;
    }

    /** The person of an earlier login, with the mandates in force now; empty when the account is closed. */
    @PermitAll
    @OpenToAll("asked on every request before roles are known")
    @NoOrganisation("an account stands above organisations")
    public Optional<SignedIn> stillSignedIn(UUID accountId) {
        return reader.byId(accountId);
    }

    /** The person and scopes behind an API token; empty when unknown, expired or of a closed account. */
    @PermitAll
    @OpenToAll("asked on every API request before roles are known")
    @NoOrganisation("an account stands above organisations")
    public Optional<TokenHolder> byToken(String token) {
        return accounts.tokenByHash(Hashes.sha256(token))
                .filter(found -> found.isValidAt(time.now()))
                .flatMap(
                        found -> reader.byId(found.accountId()).map(person -> new TokenHolder(person, found.scopes())));
    }
}

package no.ldo.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.ldo.identity.WrongPasswords.Tried;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.OpenToAll;
import no.ldo.shared.TimeSource;

/** Finds out who somebody is: by login name and password, by an earlier login, or by an API token. Open to all. */
@Stateless
public class LoginService {
    private AccountRepository accounts;
    private WrongPasswords wrongPasswords;
    private Passwords passwords;
    private SignedInReader reader;
    private TimeSource time;

    public LoginService() {}

    @Inject
    LoginService(
            AccountRepository accounts,
            WrongPasswords wrongPasswords,
            Passwords passwords,
            SignedInReader reader,
            TimeSource time) {
        this.accounts = accounts;
        this.wrongPasswords = wrongPasswords;
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
        Tried tried = Tried.atLogin(loginName, address);
        Duration wait = wrongPasswords.waitLeft(tried);
        if (!wait.isZero()) {
            return LoginAnswer.refused(wait);
        }
        Optional<UserAccount> account = accounts.byLoginName(loginName).filter(UserAccount::isActive);
        boolean right = passwords.matches(
                password, account.map(UserAccount::passwordHash).orElse(null));
        if (!right) {
            wrongPasswords.add(tried);
            return LoginAnswer.refused(Duration.ZERO);
        }
        wrongPasswords.forget(tried);
        UserAccount own = account.orElseThrow();
        own.signedIn();
        return new LoginAnswer(reader.byId(own.id()).orElse(null), own.passwordHash() == null, Duration.ZERO);
    }

    /** The person of an earlier login, with the mandates in force now; empty when the account is closed. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @OpenToAll("asked on every request before roles are known")
    @NoOrganisation("an account stands above organisations")
    public Optional<SignedIn> stillSignedIn(UUID accountId) {
        return reader.byId(accountId);
    }

    /** The person and scopes behind an API token; empty when unknown, expired or of a closed account. */
    @PermitAll
    @OpenToAll("asked on every API request before roles are known")
    @NoOrganisation("an account stands above organisations")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<TokenHolder> byToken(String token) {
        return accounts.tokenByHash(Hashes.sha256(token))
                .filter(found -> found.isValidAt(time.now()))
                .flatMap(
                        found -> reader.byId(found.accountId()).map(person -> new TokenHolder(person, found.scopes())));
    }
}

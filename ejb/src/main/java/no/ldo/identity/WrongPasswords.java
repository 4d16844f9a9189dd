package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/** Counts wrong passwords, whether at the login or where one's own is changed, and says how long the next try must wait. */
@ApplicationScoped
class WrongPasswords {
    /** Whose password was tried from where, as hashes. */
    record Tried(String accountKey, String addressKey) {
        /** At the login. */
        static Tried atLogin(String loginName, String address) {
            return new Tried(account(loginName), Hashes.sha256("address:" + address));
        }

        /** By somebody who is signed in: wherever the session is used from, it is one place. */
        static Tried bySelf(UserAccount account) {
            return new Tried(account(account.loginName()), Hashes.sha256("self:" + account.id()));
        }

        private static String account(String loginName) {
            return Hashes.sha256("account:" + UserAccount.normalised(loginName));
        }
    }

    private FailedLoginRepository failures;
    private TimeSource time;

    protected WrongPasswords() {}

    @Inject
    WrongPasswords(FailedLoginRepository failures, TimeSource time) {
        this.failures = failures;
        this.time = time;
    }

    /** Time until the next try is let in; zero when it may come at once. */
    Duration waitLeft(Tried tried) {
        Instant now = time.now();
        FailedLoginRepository.Count count =
                failures.since(now.minus(LoginRules.WINDOW), tried.accountKey(), tried.addressKey());
        if (count.last() == null) {
            return Duration.ZERO;
        }
        Instant open = count.last().plus(LoginRules.waitAfter(count.ofAccount(), count.ofAddress()));
        return open.isAfter(now) ? Duration.between(now, open) : Duration.ZERO;
    }

    void add(Tried tried) {
        Instant now = time.now();
        failures.forgetBefore(now.minus(LoginRules.WINDOW));
        failures.add(new FailedLogin(Ids.next(), tried.accountKey(), tried.addressKey(), now));
    }

    /** The same where the act is refused by an exception: the failure stands all the same. */
    @Transactional(TxType.REQUIRES_NEW)
    public void addForGood(Tried tried) {
        add(tried);
    }

    void forget(Tried tried) {
        failures.forget(tried.accountKey(), tried.addressKey());
    }
}

package no.ldo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.demo.ActAs;
import no.ldo.identity.AccountDirectory;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a container test asks of services as people of the demo, with the mandates that hold today, and how they refuse. */
public abstract class AsDemoPeople {
    @Inject
    private AccountDirectory accounts;

    @Inject
    private ActAs actAs;

    /** @param login login name before the at sign */
    protected final UUID account(String login) {
        return accounts.byLoginName(login + "@demo.example").orElseThrow().accountId();
    }

    protected final <T> T as(String login, Callable<T> work) {
        return actAs.person(account(login), work);
    }

    protected final void act(String login, ThrowingCallable act) {
        as(login, () -> run(act));
    }

    /** Same answer as for a thing that does not exist. */
    protected final void hidden(String login, ThrowingCallable act) {
        assertThatThrownBy(() -> act(login, act)).isInstanceOf(NotVisible.class);
    }

    /** Exactly this rule forbids it. */
    protected final void broken(String login, ThrowingCallable act, String rule) {
        assertThatThrownBy(() -> act(login, act))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation::key)
                                .containsExactly(rule));
    }

    private static boolean run(ThrowingCallable act) {
        try {
            act.call();
            return true;
        } catch (RuntimeException ours) {
            throw ours;
        } catch (Throwable cause) {
            throw new IllegalStateException(cause);
        }
    }
}

package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.transaction.HeuristicMixedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void what_may_not_be_seen_is_not_found() {
        assertThat(Failure.of(wrapped(new NotVisible())).status()).isEqualTo(404);
    }

    @Test
    void a_missing_role_is_forbidden_and_is_named() {
        Failure failure = Failure.of(wrapped(new MandateMissing(null, Set.of(Role.LEADER))));

        assertThat(failure.status()).isEqualTo(403);
        assertThat(failure.oneOf()).containsExactly(Role.LEADER);
    }

    @Test
    void a_call_that_the_container_refused_is_forbidden() {
        assertThat(Failure.of(wrapped(new EJBAccessException("no"))).status()).isEqualTo(403);
    }

    @Test
    void somebody_elses_change_is_a_conflict() {
        assertThat(Failure.of(wrapped(new EditConflict(3))).status()).isEqualTo(409);
    }

    @Test
    void a_database_that_is_away_or_too_slow_is_busy_not_broken() {
        assertThat(Failure.of(wrapped(new SQLTransientConnectionException("no connection")))
                        .status())
                .isEqualTo(503);
        assertThat(Failure.of(wrapped(new SQLException("gone", "08000"))).status())
                .isEqualTo(503);
        assertThat(Failure.of(wrapped(new SQLException("max_statement_time", "70100")))
                        .status())
                .isEqualTo(503);
    }

    @Test
    void a_connection_lost_while_the_transaction_ended_is_a_database_that_is_away() {
        assertThat(Failure.of(wrapped(new HeuristicMixedException())).status()).isEqualTo(503);
    }

    @Test
    void anything_else_is_our_fault_and_must_be_looked_at() {
        Failure failure = Failure.of(wrapped(new IllegalStateException("?")));

        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.mustBeLookedAt()).isTrue();
        assertThat(Failure.of(new NotVisible()).mustBeLookedAt()).isFalse();
    }

    @Test
    void refusals_and_expired_views_are_found_under_their_wrappings() {
        assertThat(Failure.refusal(wrapped(new RulesViolated(RuleViolation.of("training.rule.x")))))
                .isPresent();
        assertThat(Failure.expired(wrapped(new ViewExpiredException("/x")))).isTrue();
    }

    @Test
    void exceptions_that_cause_each_other_do_not_hang_it() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);

        assertThat(Failure.of(one).status()).isEqualTo(500);
    }

    @Test
    void every_failure_of_an_act_by_ajax_is_told_in_every_language() throws IOException {
        Stream<Exception> thrown = Stream.of(
                new NotVisible(),
                new EJBAccessException("no"),
                new EditConflict(3),
                new CspException(),
                new RequestTooBigException(),
                new SQLTransientConnectionException("no connection"),
                new IllegalStateException("?"));
        List<String> keys = thrown.map(
                        one -> "\nerror." + Failure.of(wrapped(one)).status() + ".ajax=")
                .toList();

        for (String language : List.of("nb", "nn", "en")) {
            assertThat(Files.readString(Path.of("src/main/resources/no/ldo/web/frame_" + language + ".properties")))
                    .contains(keys);
        }
    }

    /** Named as what PrimeFaces throws for a form without our nonce. */
    private static final class CspException extends RuntimeException {}

    private static final class RequestTooBigException extends RuntimeException {}

    private static Throwable wrapped(Exception cause) {
        return new FacesException(new EJBException("wrapped", new Exception(cause)));
    }
}

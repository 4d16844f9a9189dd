package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SecondTryTest {
    private static final RuntimeException STORED_MEANWHILE =
            new EJBException("refused", new RuntimeException(new SQLException("Duplicate entry", "23000", 1062)));
    private static final RuntimeException FAULT = new EJBException("broken", new SQLException("gone", "08000", 1));

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void an_act_whose_thing_was_stored_meanwhile_is_carried_out_again() {
        act(STORED_MEANWHILE);

        assertThat(tries).hasValue(2);
    }

    @Test
    void but_only_once_more() {
        assertThatThrownBy(() -> act(STORED_MEANWHILE, STORED_MEANWHILE)).isSameAs(STORED_MEANWHILE);
        assertThat(tries).hasValue(2);
    }

    @Test
    void what_fails_for_another_reason_is_not_tried_again() {
        assertThatThrownBy(() -> act(FAULT)).isSameAs(FAULT);
        assertThat(tries).hasValue(1);
    }

    /** An act that fails so at its first tries. */
    private void act(RuntimeException... failures) {
        Deque<RuntimeException> left = new ArrayDeque<>(List.of(failures));
        new SecondTry(event -> {
                    tries.incrementAndGet();
                    if (!left.isEmpty()) {
                        throw left.pop();
                    }
                })
                .processAction(null);
    }
}

package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private final AtomicLong clock = new AtomicLong(1000);

    @Test
    void lets_in_as_many_as_there_are_places_and_more_when_they_are_given_back() {
        Bulkhead bulkhead = new Bulkhead(2, 0, 500, clock::get);

        assertThat(bulkhead.enter()).isTrue();
        assertThat(bulkhead.enter()).isTrue();
        assertThat(bulkhead.enter()).isFalse();
        bulkhead.leave();
        assertThat(bulkhead.enter()).isTrue();
    }

    @Test
    void waits_a_moment_for_a_place_while_places_are_being_given_back() throws Exception {
        Bulkhead bulkhead = new Bulkhead(1, 1, 5_000, clock::get);
        assertThat(bulkhead.enter()).isTrue();

        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(bulkhead::enter);
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(second).isNotDone();
        bulkhead.leave();

        assertThat(second.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobody_waits_when_no_place_has_come_back_for_a_while() {
        Bulkhead bulkhead = new Bulkhead(1, 10, 60_000, clock::get);
        assertThat(bulkhead.enter()).isTrue();
        clock.addAndGet(60_001);

        CompletableFuture<Boolean> late = CompletableFuture.supplyAsync(bulkhead::enter);

        assertThat(late.orTimeout(5, TimeUnit.SECONDS).join()).isFalse();
    }

    @Test
    void a_rush_after_a_quiet_hour_waits_its_turn() throws Exception {
        Bulkhead bulkhead = new Bulkhead(1, 1, 5_000, clock::get);
        clock.addAndGet(3_600_000);
        assertThat(bulkhead.enter()).isTrue();

        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(bulkhead::enter);
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(second).isNotDone();
        bulkhead.leave();

        assertThat(second.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void waits_longer_than_its_patience_while_places_come_back() throws Exception {
        Bulkhead bulkhead = new Bulkhead(2, 1, 100, clock::get);
        assertThat(bulkhead.enter()).isTrue();
        assertThat(bulkhead.enter()).isTrue();

        CompletableFuture<Boolean> third = CompletableFuture.supplyAsync(bulkhead::enter);
        TimeUnit.MILLISECONDS.sleep(150);
        assertThat(third).isNotDone();
        bulkhead.leave();

        assertThat(third.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_who_was_sent_away_takes_no_place_from_the_next() {
        Bulkhead bulkhead = new Bulkhead(1, 1, 1, clock::get);
        assertThat(bulkhead.enter()).isTrue();
        for (int tried = 0; tried < 100; tried++) {
            assertThat(bulkhead.enter()).isFalse();
        }
        bulkhead.leave();

        assertThat(bulkhead.enter()).isTrue();
    }
}

package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber HOME = new OrganisationNumber("999000045");

    private final FairQueue queue = new FairQueue(5, 3);

    @Test
    void organisations_take_turns() {
        QueuedRun first = waiting(BAKERY, 10);
        QueuedRun second = waiting(BAKERY, 10);
        QueuedRun third = waiting(BAKERY, 10);
        QueuedRun other = waiting(HOME, 10);

        assertThat(all()).containsExactly(first, other, second, third);
    }

    @Test
    void one_organisation_has_its_share_and_no_more() {
        Stream.of(10, 20, 30).forEach(seconds -> waiting(BAKERY, seconds));
        waiting(HOME, 40);

        assertThatThrownBy(() -> queue.reserve(run(BAKERY, 1)))
                .asInstanceOf(type(TooManyRuns.class))
                .extracting(TooManyRuns::seconds)
                .isEqualTo(60);
    }

    @Test
    void the_queue_is_bounded_in_all_and_says_when_to_come_back() {
        Stream.of(10, 20, 30).forEach(seconds -> waiting(BAKERY, seconds));
        waiting(HOME, 40);
        QueuedRun last = waiting(HOME, 50);

        assertThatThrownBy(() -> queue.reserve(run(new OrganisationNumber("999000010"), 1)))
                .asInstanceOf(type(TooManyRuns.class))
                .extracting(TooManyRuns::seconds)
                .isEqualTo(150);
        queue.remove(last);
        waiting(new OrganisationNumber("999000010"), 1);
    }

    @Test
    void a_run_keeps_its_place_while_it_is_worked_on() {
        Stream.of(1, 1, 1).forEach(seconds -> waiting(BAKERY, seconds));
        QueuedRun working = queue.next().orElseThrow();

        assertThatThrownBy(() -> queue.reserve(run(BAKERY, 1))).isInstanceOf(TooManyRuns.class);
        assertThat(queue.drop(working)).isFalse();
        assertThat(queue.find(working.id())).contains(working);
        queue.remove(working);
        assertThat(queue.find(working.id())).isEmpty();
        queue.reserve(run(BAKERY, 1));
    }

    @Test
    void a_waiting_run_can_be_dropped() {
        QueuedRun first = waiting(BAKERY, 1);
        QueuedRun second = waiting(BAKERY, 1);

        assertThat(queue.drop(first)).isTrue();
        assertThat(queue.drop(first)).isFalse();
        assertThat(all()).containsExactly(second);
    }

    private QueuedRun waiting(OrganisationNumber organisation, int seconds) {
        QueuedRun run = run(organisation, seconds);
        queue.reserve(run);
        queue.add(run);
        return run;
    }

    private List<QueuedRun> all() {
        return Stream.generate(queue::next)
                .takeWhile(java.util.Optional::isPresent)
                .map(java.util.Optional::get)
                .toList();
    }

    private static QueuedRun run(OrganisationNumber organisation, int seconds) {
        CarvingRequest request = new CarvingRequest(new ACarving().problem(), seconds, 1, List.of(), List.of());
        return new QueuedRun(UUID.randomUUID(), organisation, request);
    }
}

package no.ldo.differentiation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ldo.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private final UUID job = Ids.next();
    private final List<JobTask> tasks = IntStream.range(0, 6)
            .mapToObj(line ->
                    new JobTask(Ids.next(), job, line, Tasks.aTask("Oppgave " + line, 10, Weekdays.MONDAY_TO_FRIDAY)))
            .toList();
    private final Bundles bundles = new Bundles(tasks);

    @Test
    void bound_tasks_get_the_lowest_free_number() {
        bind(0, 1);
        bind(4, 5);

        assertThat(groups()).containsExactly(1, 1, null, null, 2, 2);
    }

    @Test
    void who_belongs_to_one_belongs_to_all_that_it_belongs_to() {
        bind(0, 1);
        bind(2, 3);
        bind(1, 3, 4);

        assertThat(groups()).containsExactly(1, 1, 1, 1, 1, null);
    }

    @Test
    void binding_twice_changes_nothing() {
        bind(0, 1);
        bind(1, 0);

        assertThat(groups()).containsExactly(1, 1, null, null, null, null);
    }

    @Test
    void a_task_that_is_left_alone_belongs_to_no_group() {
        bind(0, 1);
        bind(2, 3, 4);
        unbind(0, 2);

        assertThat(groups()).containsExactly(null, null, null, 2, 2, null);
    }

    @Test
    void a_number_that_is_free_again_is_used_again() {
        bind(0, 1);
        bind(2, 3);
        unbind(0);
        bind(4, 5);

        assertThat(groups()).containsExactly(null, null, 2, 2, 1, 1);
    }

    @Test
    void knows_tasks_of_the_job_from_others() {
        assertThat(bundles.holdsAll(ids(0, 5))).isTrue();
        assertThat(bundles.holdsAll(List.of(tasks.get(0).id(), Ids.next()))).isFalse();
    }

    private void bind(int... places) {
        bundles.bind(ids(places));
    }

    private void unbind(int... places) {
        bundles.unbind(ids(places));
    }

    private List<UUID> ids(int... places) {
        return IntStream.of(places).mapToObj(place -> tasks.get(place).id()).toList();
    }

    private List<@Nullable Integer> groups() {
        Stream<@Nullable Integer> read = tasks.stream().map(JobTask::together);
        return new ArrayList<>(read.toList());
    }
}

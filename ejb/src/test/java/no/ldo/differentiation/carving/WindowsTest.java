package no.ldo.differentiation.carving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final CarvingPosition ALL_DAY =
            new APosition().day(0, 10_000).made();

    @Test
    void the_fullest_stretch_counts_whatever_begins_and_ends_outside_of_it() {
        List<CarvingTask> today = List.of(
                new ATask().window(480, 960).minutes(200).made(),
                new ATask().window(600, 720).minutes(90).made(),
                new ATask().window(630, 720).minutes(60).made());

        assertThat(Windows.worst(ALL_DAY, today))
                .isEqualTo(Breach.of(Breach.WINDOW, 150, 120).beginning(600));
    }

    @Test
    void thousands_of_short_tasks_on_a_day_are_judged_at_once() {
        List<CarvingTask> today = IntStream.range(0, 4_000)
                .mapToObj(i -> new ATask().window(i, i + 2_000).minutes(0).made())
                .toList();

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Windows.worst(ALL_DAY, today)))
                .isNull();
    }
}

package no.ldo.differentiation.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskChecks;
import no.ldo.shared.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedTest {
    @Test
    void the_same_work_is_one_task_however_it_was_written() {
        List<ProposedTask> tasks = Observed.tasks(
                List.of(
                        seen("Vaske brett", "2026-03-02T08:10", "2026-03-02T08:30"),
                        seen("Bære inn varer", "2026-03-02T08:30", "2026-03-02T08:41"),
                        seen(" vaske  BRETT", "2026-03-02T13:00", "2026-03-02T13:32")),
                List.of());

        assertThat(tasks).extracting(ProposedTask::name).containsExactly("Vaske brett", "Bære inn varer");
        assertThat(tasks).extracting(ProposedTask::times).containsExactly(2, 1);
        assertThat(tasks).extracting(ProposedTask::minutes).containsExactly(25, 10);
        assertThat(tasks).extracting(ProposedTask::start).containsExactly(8 * 60, 8 * 60 + 30);
        assertThat(tasks).extracting(ProposedTask::end).containsExactly(13 * 60 + 45, 8 * 60 + 45);
        assertThat(tasks.get(0).notes()).hasSize(2);
    }

    @Test
    void a_task_that_the_job_has_already_is_known() {
        List<ProposedTask> tasks = Observed.tasks(
                List.of(
                        seen("vaske brett", "2026-03-02T08:10", "2026-03-02T08:30"),
                        seen("Feie", "2026-03-02T08:30", "2026-03-02T08:41")),
                List.of("Vaske brett"));

        assertThat(tasks).extracting(ProposedTask::known).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 1, 3", "3, 2, 2", "5, 4, 1", "1, 3, 1", "90, 1, 20"})
    void times_a_day_are_the_mean_over_the_days_on_which_it_was_seen(int notes, int days, int times) {
        assertThat(Observed.timesADay(notes, days)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"08:00:00, 5", "08:07:29, 5", "08:07:31, 10", "08:32:00, 30", "08:33:00, 35"})
    void minutes_are_rounded_to_five(String end, int minutes) {
        assertThat(Observed.minutesEachTime(List.of(seen("Feie", "2026-03-02T08:00", "2026-03-02T" + end))))
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00, 2026-03-02T09:00, 480, 540",
        "2026-03-02T08:14, 2026-03-02T09:01, 480, 555",
        "2026-03-02T23:50, 2026-03-02T23:59, 1425, 1440",
        "2026-03-02T23:50, 2026-03-03T00:20, 0, 1440",
        "2026-07-01T08:00, 2026-07-01T08:10, 480, 495",
    })
    void the_window_is_that_of_the_clock_in_norway(String start, String end, int from, int to) {
        assertThat(Observed.window(List.of(seen("Feie", start, end)), 5)).containsExactly(from, to);
    }

    @Test
    void a_day_s_work_always_fits_its_window() {
        ProposedTask late = Observed.task(
                List.of(
                        seen("Rydde", "2026-03-02T23:00", "2026-03-02T23:30"),
                        seen("Rydde", "2026-03-02T23:00", "2026-03-02T23:30"),
                        seen("Rydde", "2026-03-02T23:00", "2026-03-02T23:30")),
                false);
        ProposedTask endless = Observed.task(
                java.util.stream.IntStream.range(0, 20)
                        .mapToObj(any -> seen("Passe på", "2026-03-02T08:00", "2026-03-02T20:00"))
                        .toList(),
                false);

        assertThat(late.start()).isEqualTo(1440 - 90);
        assertThat(endless.times()).isEqualTo(2);
        assertThat(List.of(late, endless))
                .allSatisfy(task ->
                        assertThat(TaskChecks.broken(task.entry("Rydde", 10))).isEmpty());
    }

    private static NoteRow seen(String name, String start, String end) {
        return new NoteRow(UUID.randomUUID(), name, at(start), at(end));
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock).atZone(TimeSource.NORWAY).toInstant();
    }
}

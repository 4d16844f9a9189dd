package no.ldo.differentiation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.differentiation.examples.SharedTask.Load;
import no.ldo.differentiation.examples.SharedTask.Terms;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import org.junit.jupiter.api.Test;

class SharedTaskTest {
    @Test
    void a_supervised_task_asks_for_as_much_as_is_usual_where_it_is_taken() {
        assertThat(task(true).entry(15).terms().supervisionPercent()).isEqualTo(15);
        assertThat(task(false).entry(15).terms().supervisionPercent()).isZero();
    }

    private static SharedTask task(boolean supervised) {
        return new SharedTask(
                1,
                "Vaske brett",
                "Brettene er tørre",
                new Load(Weekdays.MONDAY_TO_FRIDAY, 30, 480, 600),
                WorkFamily.CLEANING,
                Demands.NONE,
                new Terms(0, 1, supervised, false));
    }
}

package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.differentiation.composing.RunHistory.Moment;
import org.junit.jupiter.api.Test;

class RunHistoryTest {
    @Test
    void only_what_is_new_is_noted() {
        String history = RunHistory.with("", found(500, 40, Long.MAX_VALUE));
        history = RunHistory.with(history, found(1000, 40, Long.MAX_VALUE));
        history = RunHistory.with(history, found(1500, 40, 90));
        history = RunHistory.with(history, found(2000, 45, 90));

        assertThat(RunHistory.read(history))
                .containsExactly(new Moment(500, 40, null), new Moment(1500, 40, 90L), new Moment(2000, 45, 90L));
    }

    @Test
    void the_longest_run_s_history_fits_its_column() {
        String history = "";
        for (int look = 0; look < 20_000; look++) {
            history = RunHistory.with(history, found(look, look, 1_000_000 - look));
        }

        assertThat(history.length()).isLessThan(65_535);
        assertThat(RunHistory.read("")).isEmpty();
    }

    private static Found found(long millis, long objective, long bound) {
        return new Found(objective, bound, false, 1, millis, "{}");
    }
}

package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenWordsTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    private final HiddenWords words = new HiddenWords();

    @Test
    void are_found_by_an_id_that_says_nothing_of_them() {
        String id = words.hide(ADA, "/people", "Dina Solvang");

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(words.find(id, ADA, "/people")).isEqualTo("Dina Solvang");
        assertThat(words.hide(ADA, "/people", "Dina Solvang")).isEqualTo(id);
        assertThat(words.hide(ADA, "/people", "Dina")).isNotEqualTo(id);
    }

    @Test
    void are_found_by_nobody_else_and_nowhere_else() {
        String id = words.hide(ADA, "/people", "Dina Solvang");

        assertThat(words.find(id, BOB, "/people")).isNull();
        assertThat(words.find(id, ADA, "/plans")).isNull();
        assertThat(words.find("none", ADA, "/people")).isNull();
        assertThat(words.find(null, ADA, "/people")).isNull();
        assertThat(words.hide(BOB, "/people", "Dina Solvang")).isNotEqualTo(id);
    }

    @Test
    void of_too_many_those_go_that_were_asked_for_longest_ago() {
        String used = words.hide(ADA, "/people", "used");
        String forgotten = words.hide(ADA, "/people", "forgotten");

        IntStream.range(0, 49).forEach(number -> {
            words.hide(ADA, "/people", "other " + number);
            assertThat(words.find(used, ADA, "/people")).isEqualTo("used");
        });

        assertThat(words.find(forgotten, ADA, "/people")).isNull();
    }
}

package no.ldo.differentiation.proposals;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts that nobody writes: time must grow with the length and not with its square. */
class LongAdvertsTest {
    private static final int LENGTH = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                " \n",
                "\t",
                "a",
                "a ",
                "1",
                ".",
                ". ",
                ", ",
                ": ",
                ":1",
                "-",
                "- ",
                "• ",
                "; ",
                "og ",
                "(",
                "!",
                "…",
                "å vaske ",
                "Vaske, ",
                "vaske og ",
                "ansvar for ",
                "Du skal:\n",
                "- vaske\n",
                "X",
                "Æ. ",
                "\u00AD",
                "e\u0301",
                "=",
                "/",
                "ren-\n",
                "«",
                "\"",
                "vaskevaske",
                "og/eller ",
                "1. ",
                "A:\n",
                "<b>"
            })
    void are_read_in_time(String part) {
        String middle = part.repeat(LENGTH / part.length());

        assertTimeout(PATIENCE, () -> TaskProposals.of("Du skal a" + middle + "b"));
        assertTimeout(PATIENCE, () -> TaskProposals.of(middle));
    }
}

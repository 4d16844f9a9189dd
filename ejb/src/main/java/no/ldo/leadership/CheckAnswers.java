package no.ldo.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * Checks answers to a knowledge check.
 *
 * @param chosen place of the chosen alternative, from 0, by question; questions not answered are left out
 */
public record CheckAnswers(
        @NotNull UUID enrolment,
        @NotNull @Size(max = 8) String step,
        @NotNull @Size(max = 5) Map<String, Integer> chosen) {
    public CheckAnswers {
        chosen = Map.copyOf(chosen);
    }
}

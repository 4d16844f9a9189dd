package no.ldo.leadership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Keeps what is written in a step. Finishes nothing. */
public record SaveAnswers(
        @NotNull UUID enrolment,
        @NotNull @Size(max = 8) String step,
        @NotNull @Size(max = 10) List<@Valid WrittenText> texts) {
    public SaveAnswers {
        texts = List.copyOf(texts);
    }
}

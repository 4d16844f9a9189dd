package no.ldo.mentoring;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Plan a meeting about a plan that has none planned.
 *
 * @param id made by the form: sent twice it is one meeting
 */
public record PlanMeeting(
        @NotNull UUID id, @NotNull UUID plan, @NotNull LocalDate on) implements Serializable {}

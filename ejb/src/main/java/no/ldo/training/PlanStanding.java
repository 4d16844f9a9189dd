package no.ldo.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that has not ended, as one of its parties meets it on the overview: what it is for and what it waits for. Names
 * nobody.
 *
 * @param position title of the position that is trained for
 * @param ends last day, or null while the plan is being written
 * @param acts what the caller may do with it now
 */
public record PlanStanding(
        UUID id, String position, PlanState state, @Nullable LocalDate ends, PlanActs acts) implements Serializable {}

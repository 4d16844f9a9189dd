package no.ldo.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Give a draft its content.
 *
 * @param revision the one that was read
 * @param workplaceMentor login name of a new workplace mentor, or empty to keep the one there is
 */
public record SavePlan(
        @NotNull UUID plan,
        int revision,
        @Nullable @Size(max = 254) String workplaceMentor,
        @NotNull @Valid PlanContent content)
        implements Serializable {}

package no.ldo.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;

/** What a plan says. In a draft anything may be missing; texts are empty, never null. */
public record PlanContent(
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @NotNull @Size(max = 20) List<@Valid Goal> goals) implements Serializable {
    public PlanContent {
        goals = List.copyOf(goals);
    }

    /**
     * A goal.
     *
     * @param id of the stored goal, or null for a new one
     * @param reason why it matters, in plain words
     */
    public record Goal(
            @Nullable UUID id,
            @NotNull @Size(max = 200) String title,
            @NotNull @Size(max = 1000) String reason,
            @NotNull @Size(max = 30) List<@Valid Step> steps)
            implements Serializable {
        public Goal {
            title = title.strip();
            reason = reason.strip();
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step towards a goal.
     *
     * @param id of the stored step, or null for a new one
     * @param taskId the task of the position's version that it is tied to
     * @param level to be reached: 0 shown, 1 together, 2 alone, 3 can explain it to others
     * @param evidence how one sees that it is reached
     * @param targetWeek week of the plan, 1 is the first
     */
    public record Step(
            @Nullable UUID id,
            @Nullable UUID taskId,
            @NotNull @Size(max = 400) String description,
            @Min(0) @Max(3) int level,
            @NotNull @Size(max = 400) String evidence,
            @Nullable Role responsible,
            @Nullable @Min(1) @Max(260) Integer targetWeek)
            implements Serializable {
        public Step {
            description = description.strip();
            evidence = evidence.strip();
        }

        Step withoutId() {
            return new Step(null, taskId, description, level, evidence, responsible, targetWeek);
        }
    }

    /** Whether both say the same; ids do not count. */
    public boolean saysTheSameAs(PlanContent other) {
        return Objects.equals(withoutIds(), other.withoutIds());
    }

    private PlanContent withoutIds() {
        return new PlanContent(
                begins,
                ends,
                goals.stream()
                        .map(goal -> new Goal(
                                null,
                                goal.title(),
                                goal.reason(),
                                goal.steps().stream().map(Step::withoutId).toList()))
                        .toList());
    }

    Stream<Step> steps() {
        return goals.stream().flatMap(goal -> goal.steps().stream());
    }

    /** Everything in it that was written freely. */
    Stream<String> texts() {
        return goals.stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.title(), goal.reason()),
                        goal.steps().stream().flatMap(step -> Stream.of(step.description(), step.evidence()))));
    }
}

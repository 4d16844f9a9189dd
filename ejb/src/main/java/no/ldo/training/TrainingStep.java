package no.ldo.training;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NullableUuid;
import org.jspecify.annotations.Nullable;

/** One step towards a goal, tied to a task of the position; confirmed by the workplace mentor when it is mastered. */
@Entity
@Table(name = "training_step")
class TrainingStep {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id", nullable = false)
    private TrainingGoal goal;

    @Column(nullable = false)
    private int place;

    @Convert(converter = NullableUuid.class)
    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "task_name", nullable = false, length = 160)
    private String taskName = "";

    @Column(nullable = false, length = 400)
    private String description = "";

    @Column(nullable = false)
    private int level;

    @Column(nullable = false, length = 400)
    private String evidence = "";

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private @Nullable Role responsible;

    @Column(name = "target_week")
    private @Nullable Integer targetWeek;

    @Column
    private @Nullable Integer reached;

    @Convert(converter = NullableUuid.class)
    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected TrainingStep() {}

    TrainingStep(TrainingGoal goal) {
        this.id = Ids.next();
        this.goal = goal;
    }

    void write(int newPlace, PlanContent.Step content, Map<UUID, String> taskNames) {
        place = newPlace;
        taskId = content.taskId();
        taskName = content.taskId() == null ? "" : taskNames.getOrDefault(content.taskId(), "");
        description = content.description();
        level = content.level();
        evidence = content.evidence();
        responsible = content.responsible();
        targetWeek = content.targetWeek();
    }

    /** The person does it at this level; a later confirmation replaces an earlier one. */
    void confirm(int levelReached, UUID by, Instant moment) {
        reached = levelReached;
        confirmedBy = by;
        confirmedAt = moment;
    }

    PlanContent.Step content() {
        return new PlanContent.Step(id, taskId, description, level, evidence, responsible, targetWeek);
    }

    GoalView.Step view() {
        return new GoalView.Step(content(), taskName, reached, confirmedAt);
    }

    UUID id() {
        return id;
    }

    @Nullable
    Integer reached() {
        return reached;
    }
}

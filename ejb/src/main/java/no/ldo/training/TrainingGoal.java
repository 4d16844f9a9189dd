package no.ldo.training;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One goal of a plan, and the steps that lead to it. */
@Entity
@Table(name = "training_goal")
class TrainingGoal {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id", nullable = false)
    private TrainingPlan plan;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = 200)
    private String title = "";

    @Column(nullable = false, length = 1000)
    private String reason = "";

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<TrainingStep> steps = new ArrayList<>();

    protected TrainingGoal() {}

    TrainingGoal(TrainingPlan plan) {
        this.id = Ids.next();
        this.plan = plan;
    }

    void write(int newPlace, PlanContent.Goal content, Map<UUID, String> taskNames) {
        place = newPlace;
        title = content.title();
        reason = content.reason();
        Set<UUID> kept = new HashSet<>();
        content.steps().forEach(step -> kept.add(step.id()));
        steps.removeIf(step -> !kept.contains(step.id()));
        int at = 0;
        for (PlanContent.Step written : content.steps()) {
            step(written.id()).write(++at, written, taskNames);
        }
    }

    private TrainingStep step(@Nullable UUID stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseGet(() -> {
                    TrainingStep added = new TrainingStep(this);
                    steps.add(added);
                    return added;
                });
    }

    PlanContent.Goal content() {
        return new PlanContent.Goal(
                id, title, reason, steps.stream().map(TrainingStep::content).toList());
    }

    GoalView view() {
        return new GoalView(
                id, title, reason, steps.stream().map(TrainingStep::view).toList());
    }

    UUID id() {
        return id;
    }

    List<TrainingStep> steps() {
        return steps;
    }
}

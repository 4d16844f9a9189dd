package no.ldo.training;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.NullableUuid;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A training plan with its goals. Written as a draft, approved by participant and leader in any order and then by the
 * Nav mentor; from then on it stands.
 */
@Entity
@Table(name = "training_plan")
class TrainingPlan {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "unit_id", nullable = false)
    private UnitId unit;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(name = "position_version", nullable = false)
    private int positionVersion;

    @Column(name = "position_title", nullable = false, length = 120)
    private String positionTitle;

    @Column(name = "participant_id", nullable = false)
    private UUID participantId;

    @Convert(converter = NullableUuid.class)
    @Column(name = "workplace_mentor_id")
    private @Nullable UUID workplaceMentorId;

    @Column
    private @Nullable LocalDate begins;

    @Column
    private @Nullable LocalDate ends;

    @Column(name = "opened_by", nullable = false)
    private UUID openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "participant_approved_at")
    private @Nullable Instant participantApprovedAt;

    @Column(name = "leader_approved_at")
    private @Nullable Instant leaderApprovedAt;

    @Column(name = "nav_approved_at")
    private @Nullable Instant navApprovedAt;

    @Column(nullable = false)
    private int revision;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<TrainingGoal> goals = new ArrayList<>();

    @Version
    private int version;

    protected TrainingPlan() {}

    TrainingPlan(UUID id, PlanSeat seat, UUID participantId, UUID openedBy, Instant openedAt) {
        this.id = id;
        this.organisation = seat.organisation();
        this.unit = seat.unit();
        this.positionId = seat.positionId();
        this.positionVersion = seat.positionVersion();
        this.positionTitle = seat.positionTitle();
        this.participantId = participantId;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** Gives the draft this content; goals and steps keep their ids where the content names them. */
    void write(PlanContent content, @Nullable UUID mentor, Map<UUID, String> taskNames) {
        begins = content.begins();
        ends = content.ends();
        workplaceMentorId = mentor;
        Set<UUID> kept = new HashSet<>();
        content.goals().forEach(goal -> kept.add(goal.id()));
        goals.removeIf(goal -> !kept.contains(goal.id()));
        int place = 0;
        for (PlanContent.Goal written : content.goals()) {
            goal(written.id()).write(++place, written, taskNames);
        }
        revision++;
    }

    /** Another person than before is the participant; who has read the plan reads it anew. */
    void isFor(UUID newParticipant) {
        participantId = newParticipant;
        revision++;
    }

    private TrainingGoal goal(@Nullable UUID goalId) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .findFirst()
                .orElseGet(() -> {
                    TrainingGoal added = new TrainingGoal(this);
                    goals.add(added);
                    return added;
                });
    }

    /** What a save would have to say to change nothing. */
    PlanContent content() {
        return new PlanContent(
                begins, ends, goals.stream().map(TrainingGoal::content).toList());
    }

    void approve(Role party, Instant moment) {
        switch (party) {
            case PARTICIPANT -> participantApprovedAt = moment;
            case LEADER -> leaderApprovedAt = moment;
            case NAV_MENTOR -> navApprovedAt = moment;
            default -> throw new IllegalArgumentException(party + " is no party to a plan");
        }
    }

    void takeBack(Role party) {
        switch (party) {
            case PARTICIPANT -> participantApprovedAt = null;
            case LEADER -> leaderApprovedAt = null;
            default -> throw new IllegalArgumentException(party + " cannot take back");
        }
    }

    PlanApprovals approvals() {
        return new PlanApprovals(participantApprovedAt, leaderApprovedAt, navApprovedAt);
    }

    Optional<TrainingStep> step(UUID stepId) {
        return goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> step.id().equals(stepId))
                .findFirst();
    }

    UUID id() {
        return id;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    UUID openedBy() {
        return openedBy;
    }

    UUID participantId() {
        return participantId;
    }

    @Nullable
    UUID workplaceMentorId() {
        return workplaceMentorId;
    }

    int revision() {
        return revision;
    }
}

package no.ldo.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a step is finished, with the kind of evidence. Written once, never taken back. */
@Entity
@Table(name = "step_completion")
class StepCompletion {
    /** What finished the step. */
    enum Evidence {
        ANSWERS_SAVED,
        CHOICE_MADE,
        QUIZ_PASSED,
        ARTEFACT_MADE
    }

    @Id
    private UUID id;

    @Column(name = "enrolment_id", nullable = false)
    private UUID enrolmentId;

    @Column(nullable = false, length = 8)
    private String step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Evidence evidence;

    @Column(name = "completed_at", nullable = false)
    private Instant completedAt;

    protected StepCompletion() {}

    StepCompletion(UUID id, UUID enrolmentId, String step, Evidence evidence, Instant completedAt) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.step = step;
        this.evidence = evidence;
        this.completedAt = completedAt;
    }

    UUID id() {
        return id;
    }
}

package no.ldo.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a question of a knowledge check is passed. Tries are neither stored nor counted. */
@Entity
@Table(name = "passed_question")
class PassedQuestion {
    @Id
    private UUID id;

    @Column(name = "enrolment_id", nullable = false)
    private UUID enrolmentId;

    @Column(nullable = false, length = 8)
    private String step;

    @Column(nullable = false, length = 20)
    private String question;

    @Column(name = "passed_at", nullable = false)
    private Instant passedAt;

    protected PassedQuestion() {}

    PassedQuestion(UUID id, UUID enrolmentId, String step, String question, Instant passedAt) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.step = step;
        this.question = question;
        this.passedAt = passedAt;
    }
}

package no.ldo.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has written in one field of a step. Private until shared; a shared answer that is written anew stays shared,
 * and the page says so beside the field.
 */
@Entity
@Table(name = "course_answer")
class CourseAnswer {
    @Id
    private UUID id;

    @Column(name = "enrolment_id", nullable = false)
    private UUID enrolmentId;

    @Column(nullable = false, length = 8)
    private String step;

    @Column(nullable = false, length = 20)
    private String field;

    @Column(nullable = false, length = 2000)
    private String answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private Visibility visibility;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    private int version;

    protected CourseAnswer() {}

    CourseAnswer(UUID id, UUID enrolmentId, String step, String field, String answer) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.step = step;
        this.field = field;
        this.answer = answer;
        this.visibility = Visibility.PRIVATE;
    }

    void write(String text, Instant at) {
        answer = text;
        savedAt = at;
    }

    void share(Instant at) {
        if (visibility == Visibility.PRIVATE) {
            visibility = Visibility.MENTOR;
            sharedAt = at;
        }
    }

    void takeBack() {
        visibility = Visibility.PRIVATE;
        sharedAt = null;
    }

    boolean isShared() {
        return visibility == Visibility.MENTOR;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String step() {
        return step;
    }

    String field() {
        return field;
    }

    String answer() {
        return answer;
    }

    @Nullable
    Instant sharedAt() {
        return sharedAt;
    }

    int version() {
        return version;
    }
}

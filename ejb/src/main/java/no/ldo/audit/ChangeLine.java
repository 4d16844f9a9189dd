package no.ldo.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** One change: who did what to which thing, and when. Holds no personal data beyond the id of the account. */
@Entity
@Table(name = "change_line")
class ChangeLine extends LogLine {
    @Column(nullable = false, length = 80)
    private String event;

    @Column(name = "subject_type", nullable = false, length = 40)
    private String subjectType;

    @Column(nullable = false)
    private UUID subject;

    @Column(nullable = false, length = 4000)
    private String facts;

    protected ChangeLine() {}

    ChangeLine(UUID id, Instant happenedAt, @Nullable UUID actor, DomainEvent happened) {
        super(id, happenedAt, actor, happened.organisation());
        this.event = happened.getClass().getSimpleName();
        this.subjectType = happened.subjectType();
        this.subject = happened.subjectId();
        this.facts = Facts.asJson(happened.facts());
    }

    @Override
    String ownContent() {
        return SealHash.joined(event, subjectType, subject, facts);
    }
}

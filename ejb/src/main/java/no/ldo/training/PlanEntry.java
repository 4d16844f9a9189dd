package no.ldo.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.ldo.identity.Role;

/** Something said or done about a plan: comments, approvals and what was taken back. Never changed afterwards. */
@Entity
@Table(name = "plan_entry")
class PlanEntry {
    @Id
    private UUID id;

    @Column(name = "plan_id", nullable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Role party;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(nullable = false, length = 4000)
    private String words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected PlanEntry() {}

    PlanEntry(UUID id, PlanVisit visit, EntryKind kind, Role party, String words) {
        this.id = id;
        this.planId = visit.plan();
        this.kind = kind;
        this.party = party;
        this.authorId = visit.by();
        this.words = words.strip();
        this.writtenAt = visit.at();
    }

    UUID planId() {
        return planId;
    }

    UUID authorId() {
        return authorId;
    }
}

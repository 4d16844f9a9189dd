package no.ldo.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A gate passed with a reason. Leaves a task behind, open until what was missing is in place or what was let through is
 * taken back, and nobody's while only what nobody can put in place yet is missing. It is not deleted by itself.
 */
@Entity
@Table(name = "gate_override")
class PassedGate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 1)
    private Gate gate;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Column(nullable = false)
    private int missing;

    @Column(nullable = false, length = 1000)
    private String reason;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "account_name", nullable = false, length = 120)
    private String accountName;

    @Column(name = "passed_at", nullable = false)
    private Instant passedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private boolean waiting;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private int version;

    protected PassedGate() {}

    PassedGate(GateOverride told) {
        this.id = told.id();
        this.gate = told.gate();
        this.organisation = told.organisation();
        this.subject = told.subject();
        this.missing = told.missing();
        this.reason = told.reason();
        this.accountId = told.byAccount();
        this.accountName = told.byName();
        this.passedAt = told.at();
        this.dueOn = told.dueOn();
        this.waiting = told.waiting();
    }

    /** How things stand now. @param due the day for what was waited for until now */
    void review(boolean waitsNow, LocalDate due) {
        if (waiting && !waitsNow) {
            dueOn = due;
        }
        waiting = waitsNow;
    }

    void settle(Instant at) {
        settledAt = at;
    }

    GateOverride told() {
        return new GateOverride(
                id,
                gate,
                organisation,
                subject,
                missing,
                reason,
                accountId,
                accountName,
                passedAt,
                dueOn,
                waiting,
                settledAt);
    }
}

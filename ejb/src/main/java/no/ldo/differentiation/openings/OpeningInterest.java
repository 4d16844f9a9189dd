package no.ldo.differentiation.openings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A Nav office's interest in an opening, until one side says what became of it. Knows nothing about any person but the contact. */
@Entity
@Table(name = "opening_interest")
class OpeningInterest {
    @Id
    private UUID id;

    @Column(name = "position_id", nullable = false)
    private UUID position;

    @Column(nullable = false, length = 9)
    private OrganisationNumber company;

    @Column(nullable = false, length = 9)
    private OrganisationNumber office;

    @Column(nullable = false)
    private UUID mentor;

    @Column(name = "declared_at", nullable = false)
    private Instant declaredAt;

    @Column(name = "company_word_at")
    private @Nullable Instant companyWordAt;

    @Column(name = "office_word_at", nullable = false)
    private Instant officeWordAt;

    @Column(name = "last_word_at", nullable = false)
    private Instant lastWordAt;

    @Column(name = "company_seen_at")
    private @Nullable Instant companySeenAt;

    @Column(name = "office_seen_at", nullable = false)
    private Instant officeSeenAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable InterestOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_side", length = 8)
    private @Nullable Side outcomeSide;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected OpeningInterest() {}

    OpeningInterest(DeclareInterest command, OrganisationNumber company, Contact contact) {
        this.id = command.id();
        this.position = command.position();
        this.company = company;
        this.office = contact.office();
        this.mentor = contact.mentor();
        this.declaredAt = contact.now();
        this.officeWordAt = contact.now();
        this.lastWordAt = contact.now();
        this.officeSeenAt = contact.now();
    }

    /** Who is interested, and when it was said. */
    record Contact(OrganisationNumber office, UUID mentor, Instant now) {}

    /** Somebody on this side has said something. */
    void spoke(Side side, Instant now) {
        lastWordAt = now;
        if (side == Side.COMPANY) {
            companyWordAt = now;
        } else {
            officeWordAt = now;
        }
        seen(side, now);
    }

    /** Somebody on this side has read everything. */
    void seen(Side side, Instant now) {
        if (side == Side.COMPANY) {
            companySeenAt = now;
        } else {
            officeSeenAt = now;
        }
    }

    /** This side says what became of it. */
    void end(InterestOutcome what, Side side, Instant now) {
        outcome = what;
        outcomeSide = side;
        endedAt = now;
        spoke(side, now);
    }

    /** Whether there is something that this side has not read. */
    boolean news(Side side) {
        return side == Side.COMPANY
                ? after(officeWordAt, companySeenAt)
                : after(companyWordAt, officeSeenAt) || after(hiddenAt, officeSeenAt);
    }

    private static boolean after(@Nullable Instant said, @Nullable Instant seen) {
        return said != null && (seen == null || said.isAfter(seen));
    }

    InterestState state() {
        return new InterestState(declaredAt, lastWordAt, hiddenAt, outcome, outcomeSide, endedAt);
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Whether this side has said just this before, so that a second click is no second act. */
    boolean says(InterestOutcome what, Side side) {
        return what == outcome && side == outcomeSide;
    }

    UUID id() {
        return id;
    }

    UUID position() {
        return position;
    }

    OrganisationNumber company() {
        return company;
    }

    OrganisationNumber office() {
        return office;
    }

    UUID mentor() {
        return mentor;
    }
}

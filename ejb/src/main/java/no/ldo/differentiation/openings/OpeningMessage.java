package no.ldo.differentiation.openings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One message about an opening, from one side to the other. Never changed. */
@Entity
@Table(name = "opening_message")
class OpeningMessage {
    @Id
    private UUID id;

    @Column(name = "interest_id", nullable = false)
    private UUID interestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private Side side;

    @Column(nullable = false)
    private UUID author;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(nullable = false, length = 1000)
    private String text;

    protected OpeningMessage() {}

    OpeningMessage(WriteMessage command, Side side, UUID author, Instant now) {
        this.id = command.id();
        this.interestId = command.interest();
        this.side = side;
        this.author = author;
        this.writtenAt = now;
        this.text = command.text().strip();
    }

    /** Whether just this was sent before, so that a second click is no second message. */
    boolean says(WriteMessage command, UUID who) {
        return interestId.equals(command.interest())
                && author.equals(who)
                && text.equals(command.text().strip());
    }
}

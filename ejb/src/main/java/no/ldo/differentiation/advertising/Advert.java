package no.ldo.differentiation.advertising;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;

/** The text of a position's advert in one language, as HR wrote it. */
@Entity
@Table(name = "position_advert")
class Advert {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(nullable = false, length = 2)
    private String language;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(nullable = false, length = SaveAdvert.LONGEST)
    private String text;

    @Column(name = "written_by", nullable = false)
    private UUID writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Version
    private int version;

    protected Advert() {}

    Advert(OrganisationNumber organisation, String language, SaveAdvert command, UUID writer, Instant now) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.positionId = command.position();
        this.language = language;
        write(command, writer, now);
    }

    final void write(SaveAdvert command, UUID writer, Instant now) {
        number = command.number();
        text = command.text().strip();
        writtenBy = writer;
        writtenAt = now;
    }

    /** Whether writing it so would change nothing. */
    boolean says(SaveAdvert command) {
        return number == command.number() && text.equals(command.text().strip());
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }
}

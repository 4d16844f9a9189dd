package no.ldo.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.ldo.shared.OrganisationNumber;

/** A company, Nav office or municipality, known by its organisation number. Opened and changed by administrators. */
@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    @Column(name = "orgnr", length = 9)
    private String orgnr;

    @Column(nullable = false, length = 160)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrganisationKind kind;

    @Column(name = "full_time_minutes", nullable = false)
    private int fullTimeMinutes;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Organisation() {}

    Organisation(OrganisationNumber number, String name, OrganisationKind kind, Instant createdAt) {
        this.orgnr = number.digits();
        this.name = name.strip();
        this.kind = kind;
        this.fullTimeMinutes = OrganisationService.FULL_TIME_MINUTES;
        this.createdAt = createdAt;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    /** Corrects what it was taken in as. */
    void become(OrganisationKind right) {
        kind = right;
    }

    void workFullTime(int minutesPerWeek) {
        fullTimeMinutes = minutesPerWeek;
    }

    OrganisationNumber number() {
        return new OrganisationNumber(orgnr);
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    int fullTimeMinutes() {
        return fullTimeMinutes;
    }

    int version() {
        return version;
    }
}

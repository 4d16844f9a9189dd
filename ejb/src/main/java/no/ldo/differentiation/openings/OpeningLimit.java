package no.ldo.differentiation.openings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** After how many days somebody is reminded, from a day on; changed by a migration. */
@Entity
@Table(name = "opening_limit")
class OpeningLimit {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private int amount;

    @Column(nullable = false, length = 200)
    private String source;

    protected OpeningLimit() {}

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    Kind kind() {
        return kind;
    }

    int days() {
        return amount;
    }

    /** What is reminded of. */
    enum Kind {
        SILENT_DAYS,
        SHOWN_DAYS
    }
}

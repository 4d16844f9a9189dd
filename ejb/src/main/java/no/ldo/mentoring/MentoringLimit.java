package no.ldo.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A limit that is warned about, from a day on; changed by a migration. */
@Entity
@Table(name = "mentoring_limit")
class MentoringLimit {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private LimitKind kind;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private int amount;

    @Column(nullable = false, length = 200)
    private String source;

    protected MentoringLimit() {}

    LimitKind kind() {
        return kind;
    }

    int amount() {
        return amount;
    }

    String source() {
        return source;
    }
}

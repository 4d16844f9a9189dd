package no.ldo.inclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A hire, without any person. Recorded by form, file or API; may be corrected by the employer's own key until the
 * reporting year is closed, when key and day are deleted, the id is made anew at random and the month stays.
 */
@Entity
@Table(name = "hire")
class Hire {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "unit_id", nullable = false)
    private UnitId unit;

    @Column(name = "hire_key", length = 64)
    private @Nullable String hireKey;

    @Column(name = "hired_on")
    private @Nullable LocalDate hiredOn;

    @Column(nullable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Employment employment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Answer answer;

    @Column(nullable = false, length = 20)
    private String definition;

    @Column(nullable = false)
    private boolean counted;

    @Version
    private int version;

    protected Hire() {}

    /** Makes it what the employer now says; {@code target} is the one in force on that day. */
    void correct(NewHire said, TargetInForce target) {
        unit = said.unit();
        hiredOn = said.hiredOn();
        month = said.hiredOn().withDayOfMonth(1);
        employment = said.employment();
        answer = said.answer();
        definition = target.definition();
        counted = target.counts(said.employment());
    }

    MonthCell cell() {
        return new MonthCell(unit, month, definition);
    }

    UnitId unit() {
        return unit;
    }

    @Nullable
    LocalDate hiredOn() {
        return hiredOn;
    }

    Employment employment() {
        return employment;
    }

    Answer answer() {
        return answer;
    }

    boolean isCounted() {
        return counted;
    }

    int version() {
        return version;
    }
}

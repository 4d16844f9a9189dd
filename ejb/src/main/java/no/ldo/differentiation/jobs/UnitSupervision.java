package no.ldo.differentiation.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** How much supervised work a unit can attend to. */
@Entity
@Table(name = "unit_supervision")
class UnitSupervision {
    @Id
    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Version
    private int version;

    protected UnitSupervision() {}

    UnitSupervision(OrganisationNumber organisation, UnitId unit, int weekMinutes) {
        this.organisation = organisation;
        this.unitId = unit.value();
        this.weekMinutes = weekMinutes;
    }

    void attendTo(int minutesAWeek) {
        weekMinutes = minutesAWeek;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    int weekMinutes() {
        return weekMinutes;
    }

    int version() {
        return version;
    }
}

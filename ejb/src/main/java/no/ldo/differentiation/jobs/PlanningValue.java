package no.ldo.differentiation.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One assumption about the work that a plan lays on others, from a date, with its source. */
@Entity
@Table(name = "planning_value")
class PlanningValue {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private PlanningKind kind;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "amount", nullable = false)
    private int amount;

    @Column(nullable = false, length = 200)
    private String source;

    protected PlanningValue() {}

    int amount() {
        return amount;
    }
}

package no.ldo.inclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A dated target: of the portal (no organisation) or of one organisation, which then takes the place of the portal's. */
@Entity
@Table(name = "inclusion_target")
class InclusionTarget {
    @Id
    private UUID id;

    @Column(length = 9)
    private @Nullable OrganisationNumber organisation;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private int numerator;

    @Column(nullable = false)
    private int denominator;

    @Column(nullable = false, length = 20)
    private String definition;

    @Column(name = "counts_internal_moves", nullable = false)
    private boolean countsInternalMoves;

    @Column(nullable = false, length = 300)
    private String source;

    protected InclusionTarget() {}

    boolean isOwn() {
        return organisation != null;
    }

    TargetInForce inForce() {
        return new TargetInForce(validFrom, numerator, denominator, definition, countsInternalMoves);
    }
}

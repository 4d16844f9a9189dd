package no.ldo.differentiation.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/** What somebody in the organisation has said that the columns under these headings are. */
@Entity
@Table(name = "column_choice")
class ColumnChoice {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(nullable = false, length = 64)
    private String headings;

    @Column(name = "column_keys", nullable = false, length = 2000)
    private String columnKeys;

    @Column(name = "chosen_at", nullable = false)
    private Instant chosenAt;

    protected ColumnChoice() {}

    ColumnChoice(UUID id, OrganisationNumber organisation, String headings) {
        this.id = id;
        this.organisation = organisation;
        this.headings = headings;
    }

    ColumnChoice choose(List<String> keys, Instant now) {
        columnKeys = ColumnKeys.text(keys);
        chosenAt = now;
        return this;
    }

    List<String> keys() {
        return ColumnKeys.parse(columnKeys);
    }
}

package no.ldo.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.ToldText;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A node in an organisation's tree. */
@Entity
@Table(name = "unit")
class Unit {
    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "parent_id")
    private @Nullable UnitId parent;

    @Column(length = 80)
    private @Nullable String town;

    @Version
    private int version;

    protected Unit() {}

    Unit(UUID id, OrganisationNumber organisation, String code, String name, @Nullable UnitId parent) {
        this.id = id;
        this.organisation = organisation;
        this.code = code.strip();
        this.name = name.strip();
        this.parent = parent;
    }

    /** The unit that stands for the whole organisation: bears its name, as far as there is room, and its number as code. */
    static Unit ofTheWhole(UUID id, OrganisationNumber organisation, String organisationName) {
        String name = organisationName.strip();
        int end = Math.min(name.length(), LONGEST_NAME);
        boolean splits = end < name.length() && Character.isLowSurrogate(name.charAt(end));
        return new Unit(id, organisation, organisation.digits(), name.substring(0, splits ? end - 1 : end), null);
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void moveBelow(@Nullable UnitId newParent) {
        parent = newParent;
    }

    /** @param place null or saying nothing: where the unit above is */
    void settle(@Nullable String place) {
        town = place != null && ToldText.says(place) ? place.strip() : null;
    }

    UnitId id() {
        return new UnitId(id);
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    @Nullable
    UnitId parent() {
        return parent;
    }

    int version() {
        return version;
    }
}

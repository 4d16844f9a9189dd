package no.ldo.web.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.ldo.organisation.AddUnit;
import no.ldo.organisation.ChangeUnit;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A unit as it is written: new, or an existing one to be renamed or moved. */
public class UnitForm {
    @Size(max = 40)
    @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")
    private @Nullable String code;

    @Size(max = 120)
    private @Nullable String name;

    private @Nullable UUID parent;

    @Size(max = 80)
    private @Nullable String town;

    private int version;

    /**
     * A new unit. It is suggested below the unit that stands for the whole organisation – with the organisation's number as
     * its code – as long as nothing else stands at the top.
     */
    static UnitForm suggested(List<UnitLine> units, OrganisationNumber organisation) {
        UnitForm form = new UnitForm();
        List<UnitLine> top =
                units.stream().filter(line -> line.parentName() == null).toList();
        if (top.size() == 1 && top.get(0).code().equals(organisation.digits())) {
            form.parent = top.get(0).id();
        }
        return form;
    }

    static UnitForm of(UnitRow row) {
        UnitForm form = new UnitForm();
        form.code = row.code();
        form.name = row.name();
        form.parent = row.parent() == null ? null : row.parent().value();
        form.town = row.town();
        form.version = row.version();
        return form;
    }

    AddUnit toNewUnit(OrganisationNumber organisation) {
        return new AddUnit(organisation, code, name, parentId(), town);
    }

    ChangeUnit toChange(OrganisationNumber organisation, UnitId unit) {
        return new ChangeUnit(organisation, unit, version, name, parentId(), town);
    }

    private @Nullable UnitId parentId() {
        return parent == null ? null : new UnitId(parent);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String value) {
        code = value;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID value) {
        parent = value;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String value) {
        town = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}

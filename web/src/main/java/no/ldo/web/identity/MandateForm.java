package no.ldo.web.identity;

import java.time.LocalDate;
import java.util.Optional;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A new mandate as it is written: the organisation by its number, the unit by its code. */
public class MandateForm {
    private @Nullable Role role;
    private @Nullable String organisation;
    private @Nullable String unit;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    MandateForm(LocalDate today) {
        from = today;
    }

    boolean namesOrganisation() {
        return role != Role.ADMIN || organisation != null && !organisation.isBlank();
    }

    /** The number that is written, also when its name stands behind it. */
    Optional<OrganisationNumber> number() {
        String digits = organisation == null ? "" : organisation.replaceAll("\\D", "");
        return OrganisationNumber.isValid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    String unitCode() {
        return unit == null ? "" : unit.strip();
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role value) {
        role = value;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String value) {
        organisation = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate value) {
        from = value;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate value) {
        to = value;
    }
}

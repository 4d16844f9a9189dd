package no.ldo.web.organisation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import no.ldo.organisation.ChangeOrganisation;
import no.ldo.organisation.OrganisationDetails;
import no.ldo.organisation.OrganisationKind;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Name, kind and full-time week of an organisation as they are written. */
public class OrganisationForm {
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    @Size(max = 160)
    private @Nullable String name;

    private @Nullable OrganisationKind kind;

    @DecimalMin("1")
    @DecimalMax("50")
    private @Nullable BigDecimal hours;

    private int version;

    static OrganisationForm of(OrganisationDetails details) {
        OrganisationForm form = new OrganisationForm();
        form.name = details.name();
        form.kind = details.kind();
        form.hours = BigDecimal.valueOf(details.fullTimeMinutes())
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        form.version = details.version();
        return form;
    }

    ChangeOrganisation toCommand(OrganisationNumber number) {
        int minutes = hours == null
                ? 0
                : hours.multiply(MINUTES_PER_HOUR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
        return new ChangeOrganisation(number, version, name, kind, minutes);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind value) {
        kind = value;
    }

    public @Nullable BigDecimal getHours() {
        return hours;
    }

    public void setHours(@Nullable BigDecimal value) {
        hours = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}

package no.ldo.identity;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Give an account a role.
 *
 * @param organisation whom it acts for; must be null for ADMIN and given for every other role
 * @param unit limit to this unit and everything below, or null
 * @param subject narrow to one thing, such as a training plan, or null
 * @param to last day, or null until further notice
 */
public record GrantMandate(
        @NotNull UUID accountId,
        @NotNull Role role,
        @Nullable OrganisationNumber organisation,
        @Nullable UnitId unit,
        @Nullable UUID subject,
        @NotNull LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {}

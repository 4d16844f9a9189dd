package no.ldo.differentiation.board;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.Told;
import no.ldo.shared.UnitId;

/**
 * Begin a new position from an approved version of another.
 *
 * @param id of the new position, made by the form
 * @param position whose version is copied
 * @param number of the version
 */
public record CopyVersion(
        @NotNull UUID id,
        @NotNull UUID position,
        @Min(1) int number,
        @Told @Size(max = 120) String title,
        @NotNull UnitId unit)
        implements Serializable {}

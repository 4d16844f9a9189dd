package no.ldo.differentiation.advertising;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * The text of an advert.
 *
 * @param language {@code nb}, {@code nn} or {@code en}
 * @param number of the approved version that it is about
 * @param version the version of the text that was read; 0 when nothing was stored
 */
public record SaveAdvert(
        @NotNull UUID position,
        @NotNull String language,
        int number,
        @Told @Size(max = LONGEST) String text,
        int version)
        implements Serializable {
    /** Most characters of an advert. */
    public static final int LONGEST = 8000;
}

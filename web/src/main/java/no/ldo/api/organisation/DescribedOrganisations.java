package no.ldo.api.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How lists of organisations and units look; for the description of the API only. */
final class DescribedOrganisations {
    private DescribedOrganisations() {}

    /** One page of organisations. */
    @Schema(name = "Organisations")
    record Page(List<Organisation> items, int page, int size, long total) {}

    /** An organisation by its number. */
    @Schema(name = "Organisation")
    record Organisation(String orgnr, String name) {}

    /** One page of units. */
    @Schema(name = "Units")
    record UnitPage(List<Unit> items, int page, int size, long total) {}

    /** A unit by its code, which is unique in the organisation. */
    @Schema(name = "Unit")
    record Unit(
            String code,
            String name,

            @Schema(nullable = true, description = "Code of the unit above; null at the top.")
            String parent) {}
}

package no.ldo.api.differentiation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How proposed task lines look; for the description of the API only. */
@Schema(name = "TaskProposals")
record DescribedProposals(
        @Schema(enumeration = {"nb", "nn"}) String language, String advertText, List<Item> items) {

    /** One proposed line. */
    @Schema(name = "TaskProposal")
    record Item(
            String text,

            @Schema(description = "An exact part of advertText.")
            String source) {}
}

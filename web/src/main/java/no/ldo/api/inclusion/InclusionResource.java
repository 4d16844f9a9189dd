package no.ldo.api.inclusion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ldo.api.shared.Addressed;
import no.ldo.api.shared.ApiApplication;
import no.ldo.api.shared.Problem;
import no.ldo.api.shared.Scope;
import no.ldo.identity.ApiScope;
import no.ldo.identity.Caller;
import no.ldo.inclusion.FiguresService;
import no.ldo.inclusion.InclusionFigures;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.Jsons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** How far an organisation, or a unit with everything below it, is from its target in a year. */
@Path("/organisations/{orgnr}/inclusion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "403", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "503", ref = ApiApplication.PROBLEM)
public class InclusionResource {
    @Inject
    private Caller caller;

    @Inject
    private FiguresService figures;

    @GET
    @Scope(ApiScope.INCLUSION_READ)
    @Operation(summary = "Figures of a year; what small numbers would tell about a person is null")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedFigures.class)))
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    public JsonObject figures(
            @PathParam("orgnr") String orgnr,
            @Parameter(required = true, description = "Four digits", schema = @Schema(type = SchemaType.INTEGER))
                    @QueryParam("year")
                    @Nullable
                    String year,
            @Parameter(description = "Code of a unit: it and everything below it") @QueryParam("unit") @Nullable
                    String unit) {
        OrganisationNumber organisation = Addressed.organisation(orgnr);
        caller.requireVisible(organisation);
        if (year == null || !year.matches("[0-9]{4}")) {
            throw Problem.of(422, "year.invalid", "Give the year as four digits: ?year=2026")
                    .exception();
        }
        return json(figures.figures(organisation, Integer.parseInt(year), unit));
    }

    private static JsonObject json(InclusionFigures shown) {
        JsonObjectBuilder json = Jsons.object()
                .add("organisation", shown.organisation().digits())
                .add("unit", text(shown.unit()))
                .add("year", shown.year())
                .add(
                        "target",
                        Jsons.object().add("numerator", shown.numerator()).add("denominator", shown.denominator()))
                .add("hires", shown.hires())
                .add("included", number(shown.included()))
                .add("notAnswered", number(shown.notAnswered()))
                .add("includedDisplay", shown.includedDisplay());
        Double share = shown.sharePercent();
        Boolean met = shown.targetMet();
        json.add("sharePercent", share == null ? JsonValue.NULL : Json.createValue(share));
        json.add("targetMet", met == null ? JsonValue.NULL : met ? JsonValue.TRUE : JsonValue.FALSE);
        return json.add("requiredNow", shown.requiredNow())
                .add("shortfallNow", number(shown.shortfallNow()))
                .build();
    }

    private static JsonValue number(@Nullable Long value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    private static JsonValue text(@Nullable String value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }
}

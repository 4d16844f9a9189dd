package no.ldo.api.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ldo.api.shared.Addressed;
import no.ldo.api.shared.ApiApplication;
import no.ldo.api.shared.Paging;
import no.ldo.api.shared.Scope;
import no.ldo.identity.ApiScope;
import no.ldo.identity.Caller;
import no.ldo.organisation.OrganisationRow;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import no.ldo.web.shared.Jsons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The organisations that the caller's mandates name, and their trees of units. */
@Path("/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "403", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "503", ref = ApiApplication.PROBLEM)
public class OrganisationsResource {
    @Inject
    private Caller caller;

    @Inject
    private OrganisationService organisations;

    @GET
    @Scope(ApiScope.ORGANISATIONS_READ)
    @Operation(summary = "Organisations that the caller may see, by name")
    @APIResponse(
            responseCode = "200",
            description = "One page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedOrganisations.Page.class)))
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    public JsonObject visible(@BeanParam Paging paging) {
        return Paging.answer(organisations.visible(paging.request()), OrganisationsResource::json);
    }

    @GET
    @Path("/{orgnr}/units")
    @Scope(ApiScope.ORGANISATIONS_READ)
    @Operation(summary = "Units of an organisation; parent is the code of the unit above, or null")
    @APIResponse(
            responseCode = "200",
            description = "One page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedOrganisations.UnitPage.class)))
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    public JsonObject units(@PathParam("orgnr") String orgnr, @BeanParam Paging paging) {
        OrganisationNumber organisation = Addressed.organisation(orgnr);
        caller.requireVisible(organisation);
        PageRequest page = paging.request();
        List<UnitRow> all = organisations.units(organisation);
        Map<UnitId, String> codes = all.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::code));
        List<UnitRow> part = all.stream().skip(page.offset()).limit(page.size()).toList();
        return Paging.answer(PageOf.of(page, part, all.size()), unit -> json(unit, codes));
    }

    private static JsonObject json(OrganisationRow row) {
        return Jsons.object()
                .add("orgnr", row.number().digits())
                .add("name", row.name())
                .build();
    }

    private static JsonObject json(UnitRow unit, Map<UnitId, String> codes) {
        JsonObjectBuilder json = Jsons.object().add("code", unit.code()).add("name", unit.name());
        String parent = unit.parent() == null ? null : codes.get(unit.parent());
        return (parent == null ? json.addNull("parent") : json.add("parent", parent)).build();
    }
}

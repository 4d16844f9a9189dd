package no.ldo.api.inclusion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.ldo.api.shared.Addressed;
import no.ldo.api.shared.ApiApplication;
import no.ldo.api.shared.Problem;
import no.ldo.api.shared.Scope;
import no.ldo.api.shared.StrictJson;
import no.ldo.api.shared.Versions;
import no.ldo.identity.ApiScope;
import no.ldo.identity.Caller;
import no.ldo.inclusion.Answer;
import no.ldo.inclusion.Employment;
import no.ldo.inclusion.HireChange;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.HireShown;
import no.ldo.inclusion.HiresRefused;
import no.ldo.inclusion.ImportResult;
import no.ldo.shared.IsoDay;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.Jsons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Recording hires by file, and correcting one by the employer's own key. */
@Path("/organisations/{orgnr}/hires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "403", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "503", ref = ApiApplication.PROBLEM)
public class HiresResource {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final Set<String> MEMBERS = Set.of("hiredOn", "unit", "employment", "included");

    @Inject
    private Caller caller;

    @Inject
    private HireService hires;

    @Inject
    private RefusedRows refusedRows;

    @POST
    @Consumes("text/csv")
    @Scope(ApiScope.HIRES_WRITE)
    @Operation(summary = "Stores the hires of a CSV file, all or none; the same file may be sent again")
    @RequestBody(
            required = true,
            description = "UTF-8, separated by semicolons; the first line is hire_id;hired_on;unit;employment;included",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "200",
            description = "All rows are stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedHires.Stored.class)))
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "409", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "413", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "415", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    public JsonObject store(@PathParam("orgnr") String orgnr, InputStream body) throws IOException {
        OrganisationNumber organisation = visible(orgnr);
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw Problem.of(413, "file.tooLarge", "At most 10 MB.").exception();
        }
        try {
            ImportResult result = hires.importFile(organisation, content);
            return Jsons.object()
                    .add("stored", result.stored())
                    .add("unchanged", result.unchanged())
                    .build();
        } catch (HiresRefused refused) {
            throw refusedRows.problem(refused).exception();
        }
    }

    @GET
    @Path("/{hireId}")
    @Scope(ApiScope.HIRES_READ)
    @Operation(summary = "A recorded hire, never with its answer")
    @APIResponse(
            responseCode = "200",
            description = "The hire",
            headers = @Header(name = ApiApplication.VERSION, ref = ApiApplication.VERSION),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedHires.Hire.class)))
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    public Response shown(@PathParam("orgnr") String orgnr, @PathParam("hireId") String hireId) {
        return answer(hires.shown(visible(orgnr), hireId));
    }

    @PUT
    @Path("/{hireId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Scope(ApiScope.HIRES_WRITE)
    @Operation(summary = "Corrects a hire; needs the ETag that was read as If-Match")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedHires.Correction.class)))
    @APIResponse(
            responseCode = "200",
            description = "The hire after the change",
            headers = @Header(name = ApiApplication.VERSION, ref = ApiApplication.VERSION),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedHires.Hire.class)))
    @APIResponse(responseCode = "400", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "412", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "413", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "415", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "428", ref = ApiApplication.PROBLEM)
    public Response correct(
            @PathParam("orgnr") String orgnr,
            @PathParam("hireId") String hireId,
            @Parameter(required = true, description = "The ETag that was read") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            String body) {
        OrganisationNumber organisation = visible(orgnr);
        hires.shown(organisation, hireId);
        int version = Versions.required(ifMatch);
        StrictJson json = StrictJson.of(body).only(MEMBERS);
        Optional<LocalDate> hiredOn = json.text("hiredOn", IsoDay::read, "date.invalid");
        Optional<String> unit = json.text("unit", Optional::of, "unit.unknown");
        Optional<Employment> employment = json.text("employment", Employment::ofCode, "employment.unknown");
        Optional<Answer> included = json.text("included", Answer::ofCode, "included.unknown");
        json.refuseFaults();
        return answer(hires.correct(
                organisation,
                hireId,
                new HireChange(
                        hiredOn.orElseThrow(),
                        unit.orElseThrow(),
                        employment.orElseThrow(),
                        included.orElseThrow(),
                        version)));
    }

    /** Asked before the service, which refuses everybody who is HR manager nowhere with 403, also for what they may not see. */
    private OrganisationNumber visible(String orgnr) {
        OrganisationNumber organisation = Addressed.organisation(orgnr);
        caller.requireVisible(organisation);
        return organisation;
    }

    private static Response answer(HireShown hire) {
        JsonObject json = Jsons.object()
                .add("hiredOn", hire.hiredOn().toString())
                .add("unit", hire.unit())
                .add("employment", hire.employment().code())
                .build();
        return Response.ok(json).tag(Versions.tag(hire.version())).build();
    }
}

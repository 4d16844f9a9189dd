package no.ldo.api.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import no.ldo.api.shared.ApiApplication;
import no.ldo.api.shared.Problem;
import no.ldo.api.shared.Scope;
import no.ldo.api.shared.Versions;
import no.ldo.differentiation.composing.CompositionService;
import no.ldo.differentiation.composing.RunShown;
import no.ldo.identity.ApiScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Runs of the optimiser: asked for, looked at, cancelled and deleted. */
@Path("/compositions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "403", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "503", ref = ApiApplication.PROBLEM)
public class CompositionsResource {
    private static final int ACCEPTED = 202;

    @Inject
    private CompositionService compositions;

    @Inject
    private RunStart starts;

    @Context
    private UriInfo asked;

    @Context
    private Request conditions;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Scope(ApiScope.COMPOSITIONS_WRITE)
    @Operation(
            summary = "Queues a run of the optimiser on a problem of the format ldo-carving-1",
            description = "202 with Location; with ?wait=1..60 and a run that ends before, 200 with the run. "
                    + "The same request sent again with its Idempotency-Key makes no second run.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedRuns.Request.class)))
    @APIResponse(
            responseCode = "202",
            description = "The run is queued, or goes on when the wait is over",
            headers = {
                @Header(name = ApiApplication.VERSION, ref = ApiApplication.VERSION),
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = HttpHeaders.RETRY_AFTER, schema = @Schema(type = SchemaType.INTEGER))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedRuns.Run.class)))
    @APIResponse(
            responseCode = "200",
            description = "The run that was waited for has ended",
            headers = {
                @Header(name = ApiApplication.VERSION, ref = ApiApplication.VERSION),
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedRuns.Run.class)))
    @APIResponse(responseCode = "400", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "409", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "413", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "415", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "429", ref = ApiApplication.PROBLEM)
    public Response start(
            @Parameter(
                            description = "For how many seconds to wait for the end",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60"))
                    @QueryParam("wait")
                    @Nullable
                    String wait,
            @Parameter(description = "From 1 to 255 characters") @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        RunShown run = starts.start(RunStart.patience(wait), key, body);
        boolean waited = wait != null && run.state().isEnded();
        return answer(run, waited ? Response.ok() : Response.status(ACCEPTED))
                .header(HttpHeaders.LOCATION, asked.getBaseUri().getPath() + "compositions/" + run.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @Scope(ApiScope.COMPOSITIONS_READ)
    @Operation(
            summary = "A run with the best composition so far; while it goes on, Retry-After says when to ask again",
            description = "What is not known yet is null. With If-None-Match 304 when nothing is new.")
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            description = "The ETag that was read",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The run",
            headers = {
                @Header(name = ApiApplication.VERSION, ref = ApiApplication.VERSION),
                @Header(name = HttpHeaders.RETRY_AFTER, schema = @Schema(type = SchemaType.INTEGER))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedRuns.Run.class)))
    @APIResponse(
            responseCode = "304",
            description = "Nothing is new",
            headers = {
                @Header(name = ApiApplication.VERSION, ref = ApiApplication.VERSION),
                @Header(name = HttpHeaders.RETRY_AFTER, schema = @Schema(type = SchemaType.INTEGER))
            })
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    public Response shown(@PathParam("id") String id) {
        RunShown run = compositions.shown(uuid(id));
        EntityTag tag = Versions.tag(run.version());
        ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        return unchanged == null
                ? answer(run, Response.ok()).build()
                : retryLater(run, unchanged.tag(tag)).build();
    }

    @DELETE
    @Path("/{id}")
    @Scope(ApiScope.COMPOSITIONS_WRITE)
    @Operation(summary = "Cancels a run that has not ended, which keeps the best so far; deletes one that has ended")
    @APIResponse(responseCode = "204", description = "Cancelled or deleted")
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    public Response stop(@PathParam("id") String id) {
        compositions.stop(uuid(id));
        return Response.noContent().build();
    }

    private static ResponseBuilder answer(RunShown run, ResponseBuilder response) {
        return retryLater(run, response.entity(CompositionJson.of(run)).tag(Versions.tag(run.version())));
    }

    private static ResponseBuilder retryLater(RunShown run, ResponseBuilder response) {
        return run.state().isEnded() ? response : response.header(HttpHeaders.RETRY_AFTER, 1);
    }

    /** What is no id is missing, as an id that is unknown. */
    private static UUID uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException none) {
            // missing
        }
        throw Problem.of(404, "notFound").exception();
    }
}

package no.ldo.api.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import no.ldo.api.shared.ApiApplication;
import no.ldo.api.shared.Problem;
import no.ldo.api.shared.Scope;
import no.ldo.differentiation.proposals.AdvertFile;
import no.ldo.differentiation.proposals.ProposedTask;
import no.ldo.differentiation.proposals.TaskProposalService;
import no.ldo.differentiation.proposals.TaskProposals;
import no.ldo.differentiation.proposals.TooManyReaders;
import no.ldo.identity.ApiScope;
import no.ldo.identity.Caller;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.Jsons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Task lines that the text of a job advert seems to tell. */
@Path("/task-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "403", ref = ApiApplication.PROBLEM)
@APIResponse(responseCode = "503", ref = ApiApplication.PROBLEM)
public class TaskProposalsResource {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<String, AdvertFile> KINDS =
            Map.of(MediaType.TEXT_PLAIN, AdvertFile.TEXT, PDF, AdvertFile.PDF, DOCX, AdvertFile.DOCX);
    private static final int SECONDS_UNTIL_AGAIN = 5;

    @Inject
    private Caller caller;

    @Inject
    private TaskProposalService proposals;

    @POST
    @Consumes({MediaType.TEXT_PLAIN, PDF, DOCX})
    @Scope(ApiScope.TASK_PROPOSALS_READ)
    @Operation(
            summary = "Proposes task lines from a job advert or job description in bokmål or nynorsk",
            description =
                    "The body is the advert: text in UTF-8, PDF or DOCX, at most 10 MB. Nothing is stored. Each item"
                            + " has the proposed line and its source, an exact part of advertText.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The proposed lines, none when the advert tells of no tasks",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedProposals.class)))
    @APIResponse(responseCode = "400", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "404", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "413", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "415", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "422", ref = ApiApplication.PROBLEM)
    @APIResponse(responseCode = "429", ref = ApiApplication.PROBLEM)
    public Response propose(
            @Parameter(description = "Needed by who is HR manager of several") @QueryParam("organisation") @Nullable
                    String organisation,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @Nullable InputStream body) {
        AdvertFile kind = kind(type);
        OrganisationNumber number = number(organisation);
        if (number != null) {
            caller.requireVisible(number);
        }
        try {
            return Response.ok(json(proposals.propose(number, kind, bytes(body))))
                    .build();
        } catch (TooManyReaders busy) {
            return Problem.of(429, "adverts.tooMany", "Other adverts are being read.")
                    .retryAfter(SECONDS_UNTIL_AGAIN);
        }
    }

    private static AdvertFile kind(@Nullable String type) {
        try {
            MediaType said = MediaType.valueOf(type == null ? "" : type);
            String charset = said.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
            AdvertFile kind = KINDS.get((said.getType() + "/" + said.getSubtype()).toLowerCase(Locale.ROOT));
            if (kind != null && charset.replace("\"", "").equalsIgnoreCase("utf-8")) {
                return kind;
            }
        } catch (IllegalArgumentException noType) {
            // refused below
        }
        throw Problem.of(415, "mediaType.unsupported", "text/plain in UTF-8, application/pdf or the type of DOCX.")
                .exception();
    }

    private static @Nullable OrganisationNumber number(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        if (!OrganisationNumber.isValid(digits)) {
            throw Problem.of(422, "organisation.invalid", "Nine digits, the last one a control digit.")
                    .exception();
        }
        return new OrganisationNumber(digits);
    }

    private static byte[] bytes(@Nullable InputStream body) {
        if (body == null) {
            return new byte[0];
        }
        MeasuredBody measured = new MeasuredBody(body);
        try {
            return measured.readAllBytes();
        } catch (IOException broken) {
            throw measured.isTooLarge()
                    ? MeasuredBody.tooLarge()
                    : Problem.of(400, "request.malformed").exception();
        }
    }

    private static JsonObject json(TaskProposals found) {
        JsonArrayBuilder items = Jsons.array();
        for (ProposedTask item : found.items()) {
            items.add(Jsons.object().add("text", item.text()).add("source", item.source()));
        }
        return Jsons.object()
                .add("language", found.language())
                .add("advertText", found.advertText())
                .add("items", items)
                .build();
    }
}

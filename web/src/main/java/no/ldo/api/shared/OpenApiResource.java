package no.ldo.api.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of this API, made from the resources by the build. */
@Path("/openapi.json")
@RequestScoped
public class OpenApiResource {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Public("a description holds no data")
    @Operation(hidden = true)
    public Response description() {
        InputStream description = ApiApplication.class.getResourceAsStream("/no/ldo/api/openapi.json");
        return Response.ok(description)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}

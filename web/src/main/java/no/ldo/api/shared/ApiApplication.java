package no.ldo.api.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API: same rights and same hiding of small numbers as the pages. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "LDO-portalen",
                        version = "1",
                        description =
                                "Organisations, units, hires, the inclusion target and runs of the optimiser. Every error is application/problem+json with a stable code."),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = ApiApplication.PROBLEM,
                                        description = "An error, as RFC 9457 tells it.",
                                        headers =
                                                @Header(
                                                        name = "Retry-After",
                                                        description =
                                                                "With 429 and 503: after how many seconds to ask again.",
                                                        schema = @Schema(type = SchemaType.INTEGER)),
                                        content =
                                                @Content(
                                                        mediaType = Problem.TYPE,
                                                        schema = @Schema(implementation = DescribedProblem.class))),
                        headers =
                                @Header(
                                        name = ApiApplication.VERSION,
                                        description = "The version that was read, for If-Match or If-None-Match.",
                                        schema = @Schema(type = SchemaType.STRING))))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description =
                "A token that an administrator has given; limited by its scopes and by the mandates of its account.")
public class ApiApplication extends Application {
    /** Name of the one description of all errors. */
    public static final String PROBLEM = "Problem";

    /** Name of the header that tells a version, and of its description. */
    public static final String VERSION = "ETag";
}

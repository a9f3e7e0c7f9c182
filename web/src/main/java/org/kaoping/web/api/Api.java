package org.kaoping.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface; its description is served at {@code /openapi}. */
@ApplicationPath(Api.ROOT)
@OpenAPIDefinition(
    info =
        @Info(
            title = "Kaoping",
            version = "v1",
            description =
                "Annual performance appraisal of public bodies. Every act is a POST of its own."
                    + " Refusals are problems (RFC 9457) that name the rule; the text is Chinese"
                    + " unless Accept-Language prefers English."),
    security = @SecurityRequirement(name = "basic"))
@SecurityScheme(
    securitySchemeName = "basic",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "Name and password of an account, with every request.")
public class Api extends Application {
  /** Path of version 1. */
  public static final String ROOT = "/api/v1";
}

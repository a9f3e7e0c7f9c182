package org.kaoping.web.api.consistency;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.consistency.ConsistencyService;
import org.kaoping.consistency.ReportLine;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.Upload;

/** Whether a unit's figures and what its documents say of them fit together. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consistency reports")
public class ConsistencyResource {
  private static final String JSON_NAME = "claims.json";

  @Inject private ConsistencyService consistency;
  @Inject private Acts acts;

  @POST
  @Path("consistency-reports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Check claims in the format kaoping-claims-1; the report is kept",
      description = "The format is described in docs/formats/claims.md.")
  @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ConsistencyReportJson.class)))
  public Response check(
      @BeanParam @Valid ActHeaders headers, @Context HttpHeaders http, InputStream claims)
      throws IOException {
    return checked(headers, JSON_NAME, Upload.bytes(claims), Languages.of(http));
  }

  @POST
  @Path("consistency-reports")
  @Consumes(Files.XLSX)
  @Operation(summary = "Check claims in a workbook made after the form; the report is kept")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ConsistencyReportJson.class)))
  public Response check(
      @BeanParam @Valid ActHeaders headers,
      @QueryParam("fileName") @NotNull String fileName,
      @Context HttpHeaders http,
      InputStream workbook)
      throws IOException {
    return checked(headers, fileName, Upload.bytes(workbook), Languages.of(http));
  }

  @POST
  @Path("schemes/{id}/consistency-reports")
  @Operation(summary = "Check whether the points of a scheme add up; the report is kept")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ConsistencyReportJson.class)))
  public Response checkScheme(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Context HttpHeaders http) {
    return created(
        acts.create(headers, null, context -> consistency.checkScheme(context, id)),
        Languages.of(http));
  }

  private Response checked(ActHeaders headers, String fileName, byte[] content, Locale locale) {
    return created(
        acts.create(headers, null, context -> consistency.check(context, fileName, content)),
        locale);
  }

  private Response created(long id, Locale locale) {
    return Response.created(URI.create("consistency-reports/" + id))
        .entity(ConsistencyReportJson.of(consistency.report(id), locale))
        .build();
  }

  @GET
  @Path("consistency-reports")
  @Operation(summary = "The latest reports, without their findings")
  public List<ReportLine> reports() {
    return consistency.reports();
  }

  @GET
  @Path("consistency-reports/{id}")
  @Operation(summary = "A report with its findings")
  public ConsistencyReportJson report(@PathParam("id") long id, @Context HttpHeaders http) {
    return ConsistencyReportJson.of(consistency.report(id), Languages.of(http));
  }

  @GET
  @Path("consistency-reports/{id}/claims")
  @Operation(summary = "The claims of a report as they were checked")
  public String claims(@PathParam("id") long id) {
    return consistency.claims(id);
  }

  @GET
  @Path("consistency-template.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The empty form for claims")
  public Response template() {
    return Files.download("claims.xlsx", Files.XLSX, consistency.template());
  }
}

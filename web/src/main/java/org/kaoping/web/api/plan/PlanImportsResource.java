package org.kaoping.web.api.plan;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanView;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.Upload;

/** Import of a breakdown table: uploaded, looked at, then confirmed or discarded. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan documents")
public class PlanImportsResource {
  @Inject private PlanDocumentService plans;
  @Inject private Acts acts;

  @GET
  @Path("plan-template.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The empty form of the breakdown table")
  public Response template() {
    return Files.download("breakdown-table.xlsx", Files.XLSX, plans.template());
  }

  @POST
  @Path("appraisals/{id}/plan/imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Upload a filled-in form as the part called file; the plan stays as it is")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StagedImportJson.class)))
  public Response upload(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @FormParam("file") @Schema(type = SchemaType.STRING, format = "binary") EntityPart file,
      @Context HttpHeaders http)
      throws IOException {
    Upload upload = Upload.of(file);
    return staged(id, headers, upload.fileName(), upload.content(), Languages.of(http));
  }

  @POST
  @Path("appraisals/{id}/plan/imports")
  @Consumes(Files.XLSX)
  @Operation(summary = "Upload a filled-in form as the whole body; the plan stays as it is")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StagedImportJson.class)))
  public Response upload(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @QueryParam("fileName") @NotNull String fileName,
      @Context HttpHeaders http,
      InputStream content)
      throws IOException {
    return staged(id, headers, fileName, Upload.bytes(content), Languages.of(http));
  }

  private Response staged(
      long appraisalId, ActHeaders headers, String fileName, byte[] content, Locale locale) {
    long id =
        acts.create(
            headers, null, context -> plans.stageImport(context, appraisalId, fileName, content));
    return Response.created(URI.create("plan-imports/" + id))
        .entity(StagedImportJson.of(plans.staged(id), locale))
        .build();
  }

  @GET
  @Path("plan-imports/{id}")
  @Operation(summary = "A staged table with what was found in it")
  public StagedImportJson staged(@PathParam("id") long id, @Context HttpHeaders http) {
    return StagedImportJson.of(plans.staged(id), Languages.of(http));
  }

  @POST
  @Path("plan-imports/{id}/acts/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a staged table over into the plan, as a new revision")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public PlanView confirm(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    long appraisalId = plans.staged(id).appraisalId();
    acts.run(headers, body, context -> plans.confirmImport(context, id));
    return plans.plan(appraisalId);
  }

  @DELETE
  @Path("plan-imports/{id}")
  @Operation(summary = "Drop a staged table")
  @APIResponse(responseCode = "204")
  public void discard(@PathParam("id") long id, @BeanParam @Valid ActHeaders headers) {
    acts.run(headers, null, context -> plans.discardImport(context, id));
  }
}

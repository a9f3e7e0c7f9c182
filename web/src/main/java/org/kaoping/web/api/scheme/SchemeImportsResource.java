package org.kaoping.web.api.scheme;

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
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.Upload;

/** Import of schemes as workbook or JSON: uploaded, looked at, then confirmed or discarded. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schemes")
public class SchemeImportsResource {
  @Inject private SchemeImportService schemes;
  @Inject private Acts acts;

  @GET
  @Path("scheme-template.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The empty workbook for a scheme, with drop-down lists and prompts")
  public Response template() {
    return Files.download("scheme.xlsx", Files.XLSX, schemes.template());
  }

  @POST
  @Path("schemes/import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary =
          "Upload a scheme (.xlsx, or JSON in the format kaoping-scheme-2) as the part called file;"
              + " no scheme comes of it until it is confirmed")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StagedSchemeJson.class)))
  public Response upload(
      @BeanParam @Valid ActHeaders headers,
      @FormParam("file") @Schema(type = SchemaType.STRING, format = "binary") EntityPart file,
      @Context HttpHeaders http)
      throws IOException {
    Upload upload = Upload.of(file);
    return staged(headers, upload.fileName(), upload.content(), Languages.of(http));
  }

  @POST
  @Path("schemes/import")
  @Consumes({Files.XLSX, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "The same with the file as the whole body")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StagedSchemeJson.class)))
  public Response upload(
      @BeanParam @Valid ActHeaders headers,
      @QueryParam("fileName") @NotNull String fileName,
      @Context HttpHeaders http,
      InputStream content)
      throws IOException {
    return staged(headers, fileName, Upload.bytes(content), Languages.of(http));
  }

  private Response staged(ActHeaders headers, String fileName, byte[] content, Locale locale) {
    long id =
        acts.create(headers, null, context -> schemes.stageImport(context, fileName, content));
    return Response.created(URI.create("scheme-imports/" + id))
        .entity(StagedSchemeJson.of(schemes.staged(id), locale))
        .build();
  }

  @GET
  @Path("scheme-imports/{id}")
  @Operation(summary = "A staged scheme with what was found in it")
  public StagedSchemeJson staged(@PathParam("id") long id, @Context HttpHeaders http) {
    return StagedSchemeJson.of(schemes.staged(id), Languages.of(http));
  }

  @POST
  @Path("scheme-imports/{id}/acts/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a staged scheme over as a draft, the next version of its code")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response confirm(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    long scheme = acts.create(headers, body, context -> schemes.confirmImport(context, id));
    return Acts.created(scheme, "schemes/" + scheme);
  }

  @DELETE
  @Path("scheme-imports/{id}")
  @Operation(summary = "Drop a staged scheme")
  @APIResponse(responseCode = "204")
  public void discard(@PathParam("id") long id, @BeanParam @Valid ActHeaders headers) {
    acts.run(headers, null, context -> schemes.discardImport(context, id));
  }

  @GET
  @Path("schemes/{id}/document")
  @Operation(summary = "A scheme as canonical JSON (kaoping-scheme-2); imports again without loss")
  @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  public String document(@PathParam("id") long id) {
    return schemes.document(id);
  }

  @GET
  @Path("schemes/{id}/document.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "A scheme as a workbook; imports again without loss")
  public Response table(@PathParam("id") long id) {
    return Files.download("scheme-" + id + ".xlsx", Files.XLSX, schemes.table(id));
  }
}

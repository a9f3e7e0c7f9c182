package org.kaoping.web.api.evidence;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.evidence.EvidenceContent;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.evidence.EvidenceView;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.Upload;

/** Files that prove what is reported. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceResource {
  @Inject private EvidenceService evidence;
  @Inject private Acts acts;

  @GET
  @Path(
      "{kind:appraisals|duty-tasks|rectification-orders|supervision-checks|change-orders|cycles"
          + "|receipts|appeals|panel-reviews|verification-visits}/{id}/evidence")
  @Operation(summary = "Everything attached to a case, withdrawn pieces too")
  public List<EvidenceView> list(@PathParam("kind") String kind, @PathParam("id") long id) {
    return evidence.list(Subjects.of(kind, id));
  }

  @POST
  @Path(
      "{kind:appraisals|duty-tasks|rectification-orders|supervision-checks|change-orders|cycles"
          + "|receipts|appeals|panel-reviews|verification-visits}/{id}/evidence")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Attach a file, at most 20 MB, as the part called file")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response attach(
      @PathParam("kind") String kind,
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @FormParam("file") @Schema(type = SchemaType.STRING, format = "binary") EntityPart file)
      throws IOException {
    Upload upload = Upload.of(file);
    SubjectRef subject = Subjects.of(kind, id);
    long piece =
        acts.create(
            headers,
            null,
            context ->
                evidence.attach(
                    context, subject, upload.fileName(), upload.mediaType(), upload.content()));
    return Acts.created(piece, "evidence/" + piece);
  }

  @GET
  @Path("evidence/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Download a file; its hash is checked first")
  @APIResponse(responseCode = "200", description = "The file as it was uploaded")
  public Response open(@PathParam("id") long id) {
    EvidenceContent file = evidence.open(id);
    return Files.download(file.fileName(), file.mediaType(), file.content());
  }

  @POST
  @Path("evidence/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a piece of evidence back, with a reason; its record stays")
  @APIResponse(responseCode = "204")
  public void withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> evidence.withdraw(context, id));
  }
}

package org.kaoping.web.api.evaluation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.ReportView;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.evaluation.VerificationSheet;
import org.kaoping.web.api.call.EntityTags;

/** Self-evaluation report and verification of a unit. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluation report and verification")
public class EvaluationResource {
  @Inject private EvaluationService evaluation;
  @Inject private VerificationService verification;

  @GET
  @Path("appraisals/{id}/self-evaluation-report")
  @Operation(summary = "The latest revision of the report; null while there is none")
  public Latest report(@PathParam("id") long id) {
    return new Latest(evaluation.report(id).orElse(null));
  }

  /** The latest revision; null while there is none. */
  public record Latest(ReportView report) {}

  @GET
  @Path("appraisals/{id}/self-evaluation-report/revisions")
  @Operation(summary = "All revisions of the report, the latest first")
  public List<ReportView> revisions(@PathParam("id") long id) {
    return evaluation.reportRevisions(id);
  }

  @GET
  @Path("appraisals/{id}/verification")
  @Operation(summary = "The verification; the unit sees it once it has been approved")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VerificationSheet.class)))
  public Response verification(@PathParam("id") long id) {
    VerificationSheet sheet = verification.byUnit(id);
    return Response.ok(sheet).tag(EntityTags.of(sheet.version())).build();
  }
}

package org.kaoping.web.api.execution;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.security.ActContext;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Acts on a duty task; each answers with the task as it stands then. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duty tasks")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = DutyTaskView.class)))
public class DutyTaskActsResource {
  @Inject private ExecutionService execution;
  @Inject private Acts acts;

  /**
   * Progress.
   *
   * @param percent 0–100; less than before needs a reason
   * @param text what was done
   */
  public record Progress(
      @NotNull Integer percent,
      @NotNull String text,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A self-assessment.
   *
   * @param completionRate percent of the target, 0–999.99; from the lead only
   * @param statement how the task was done
   */
  public record SelfAssessment(
      BigDecimal completionRate,
      @NotNull String statement,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @POST
  @Path("duty-tasks/{id}/acts/report-progress")
  @Operation(summary = "The division reports progress")
  public Response reportProgress(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Progress body) {
    return run(
        id,
        headers,
        body,
        context -> execution.reportProgress(context, id, body.percent(), body.text()));
  }

  @POST
  @Path("duty-tasks/{id}/acts/self-assess")
  @Operation(summary = "The division assesses its task; the lead enters the completion rate")
  public Response selfAssess(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid SelfAssessment body) {
    return run(
        id,
        headers,
        body,
        context -> execution.selfAssess(context, id, body.completionRate(), body.statement()));
  }

  @POST
  @Path("duty-tasks/{id}/acts/return-self-assessment")
  @Operation(summary = "The unit office gives a self-assessment back with a reason")
  public Response returnSelfAssessment(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return run(id, headers, body, context -> execution.returnSelfAssessment(context, id));
  }

  private Response run(long id, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    DutyTaskView task = execution.task(id);
    return Response.ok(task).tag(EntityTags.of(task.version())).build();
  }
}

package org.kaoping.web.api.execution;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.WholeNumber;

/** Duty tasks: an indicator's share for one division. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duty tasks")
public class DutyTasksResource {
  @Inject private ExecutionService execution;

  @GET
  @Path("duty-tasks")
  @Operation(summary = "Tasks of the caller's own divisions in a year")
  public List<DutyTaskView> mine(@QueryParam("year") @Parameter(required = true) WholeNumber year) {
    return execution.mine(WholeNumber.year(year));
  }

  @GET
  @Path("duty-tasks/{id}")
  @Operation(summary = "One duty task; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DutyTaskView.class)))
  public Response one(@PathParam("id") long id) {
    DutyTaskView task = execution.task(id);
    return Response.ok(task).tag(EntityTags.of(task.version())).build();
  }

  @GET
  @Path("appraisals/{id}/duty-tasks")
  @Operation(summary = "Tasks of a unit appraisal that the caller may see")
  public List<DutyTaskView> ofAppraisal(@PathParam("id") long id) {
    return execution.tasks(id);
  }
}

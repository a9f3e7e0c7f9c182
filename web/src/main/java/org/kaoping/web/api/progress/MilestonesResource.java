package org.kaoping.web.api.progress;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.kaoping.execution.ExecutionService;
import org.kaoping.progress.BudgetService;
import org.kaoping.progress.DualMonitoring;
import org.kaoping.progress.MilestoneGroup;
import org.kaoping.progress.MilestoneService;
import org.kaoping.progress.ProgressService;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.PlainBody;

/** Milestones of duty tasks, and budget figures of tasks and units. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class MilestonesResource {
  @Inject private MilestoneService milestones;
  @Inject private BudgetService budgets;
  @Inject private ProgressService progress;
  @Inject private ExecutionService execution;
  @Inject private Acts acts;

  @GET
  @Path("duty-tasks/{id}/milestones")
  @Operation(summary = "The milestones of a duty task, each with all its days of the year")
  public List<MilestoneGroup> ofTask(@PathParam("id") long id) {
    return milestones.ofTask(id);
  }

  @POST
  @Path("duty-tasks/{id}/milestones/acts/mark-done")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The leading division marks one day of a milestone as done")
  public List<MilestoneGroup> markDone(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Done body) {
    acts.run(
        headers,
        body,
        context ->
            milestones.markDone(
                context, id, body.key(), body.printedOn(), body.doneOn(), body.note()));
    return milestones.ofTask(id);
  }

  @POST
  @Path("appraisals/{id}/milestones")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit office gives an indicator a milestone of its own")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response add(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Milestone body) {
    long milestone =
        acts.create(
            headers,
            body,
            context -> milestones.add(context, id, body.indicatorId(), body.given()));
    return Acts.created(milestone, "appraisals/" + id + "/progress");
  }

  @POST
  @Path("milestones/{id}/acts/remove")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit office takes back a milestone of its own that was never marked")
  public Response remove(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> milestones.remove(context, id));
    return Response.noContent().build();
  }

  @PUT
  @Path("duty-tasks/{id}/budget")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Budget figures of a duty task; answers with the unit's dual monitoring")
  public List<DualMonitoring> enterForTask(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Budget body) {
    acts.run(headers, body, context -> budgets.enterForTask(context, id, body.figure()));
    return progress.ofAppraisal(execution.task(id).appraisalId()).budget();
  }

  @PUT
  @Path("appraisals/{id}/budget")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Budget figures of a unit; answers with its dual monitoring")
  public List<DualMonitoring> enterForUnit(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Budget body) {
    acts.run(headers, body, context -> budgets.enterForUnit(context, id, body.figure()));
    return progress.ofAppraisal(id).budget();
  }
}

package org.kaoping.web.api.plan;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.kaoping.cycle.CycleService;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanView;
import org.kaoping.plan.RevisionLine;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.Files;

/** A unit's plan as a document. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan documents")
public class PlanResource {
  @Inject private PlanDocumentService plans;
  @Inject private CycleService cycles;
  @Inject private Acts acts;

  @GET
  @Path("appraisals/{id}/plan")
  @Operation(summary = "The latest state of a plan; its ETag is the unit appraisal's")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response plan(@PathParam("id") long id) {
    // Version first: a save in between makes it too old, never too new.
    long version = cycles.appraisal(id).getVersion();
    return Response.ok(plans.plan(id)).tag(EntityTags.of(version)).build();
  }

  @PUT
  @Path("appraisals/{id}/plan")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit office saves the plan as a new revision")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response save(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid PlanJson body) {
    acts.run(headers, body, context -> plans.saveDraft(context, id, body.content()));
    return plan(id);
  }

  @GET
  @Path("appraisals/{id}/plan/revisions")
  @Operation(summary = "All revisions of a plan, the latest first")
  public List<RevisionLine> revisions(@PathParam("id") long id) {
    return plans.revisions(id);
  }

  @GET
  @Path("appraisals/{id}/plan/revisions/{number}")
  @Operation(summary = "An earlier state of a plan")
  public PlanView revision(@PathParam("id") long id, @PathParam("number") int number) {
    return plans.revision(id, number);
  }

  @GET
  @Path("appraisals/{id}/plan/table.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The breakdown table as a workbook in the official layout")
  public Response export(@PathParam("id") long id) {
    return Files.download("breakdown-table-" + id + ".xlsx", Files.XLSX, plans.export(id));
  }
}

package org.kaoping.web.api.cycle;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.cycle.CycleService;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;

/** Cycles and the unit appraisals in them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
public class CyclesResource {
  @Inject private CycleService cycles;
  @Inject private AppraisalActs appraisals;
  @Inject private Acts acts;

  @GET
  @Path("cycles")
  @Operation(summary = "Cycles of the caller's jurisdiction, the latest year first")
  public List<CycleJson> list() {
    return cycles.cycles().stream().map(CycleJson::of).toList();
  }

  @GET
  @Path("cycles/{id}")
  @Operation(summary = "One cycle; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CycleJson.class)))
  public Response one(@PathParam("id") long id) {
    return appraisals.cycle(id);
  }

  @POST
  @Path("cycles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Prepare a cycle; it opens when its scheme is issued")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response prepare(@BeanParam @Valid ActHeaders headers, @NotNull @Valid NewCycleJson body) {
    long id =
        acts.create(
            headers, body, context -> cycles.prepare(context, body.wanted(), body.schemeId()));
    return Acts.created(id, "cycles/" + id);
  }

  @GET
  @Path("cycles/{id}/appraisals")
  @Operation(summary = "Unit appraisals of a cycle that the caller may see")
  public List<AppraisalJson> appraisals(@PathParam("id") long id) {
    return cycles.appraisals(id).stream().map(appraisals::json).toList();
  }
}

package org.kaoping.web.api.cycle;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.work.WorkItemJson;
import org.kaoping.worklist.WorkListService;

/** Unit appraisals. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Unit appraisals")
public class AppraisalsResource {
  @Inject private AppraisalActs appraisals;
  @Inject private WorkListService work;
  @Inject private BusinessClock clock;

  @GET
  @Path("appraisals/{id}")
  @Operation(summary = "One unit appraisal; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppraisalJson.class)))
  public Response one(@PathParam("id") long id) {
    return appraisals.appraisal(id);
  }

  @GET
  @Path("appraisals/{id}/work-items")
  @Operation(summary = "Everything open on a unit appraisal: who holds it, since when, until when")
  public List<WorkItemJson> open(@PathParam("id") long id, @Context HttpHeaders headers) {
    return work.openOn(SubjectRef.appraisal(id)).stream()
        .map(line -> WorkItemJson.of(line, clock.now(), Languages.of(headers)))
        .toList();
  }
}

package org.kaoping.web.api.execution;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.execution.ExecutionService;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.cycle.AppraisalActs;
import org.kaoping.web.api.cycle.AppraisalJson;

/** The act that ends the self-assessment of a unit. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duty tasks")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = AppraisalJson.class)))
public class CollectionActsResource {
  @Inject private ExecutionService execution;
  @Inject private AppraisalActs acts;

  @POST
  @Path("appraisals/{id}/acts/close-collection")
  @Operation(summary = "The unit office closes the collection of self-assessments")
  public Response closeCollection(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> execution.closeCollection(context, id));
  }
}

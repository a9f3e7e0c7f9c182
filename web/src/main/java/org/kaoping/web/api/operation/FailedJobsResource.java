package org.kaoping.web.api.operation;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.workflow.FailedJobs;

/** Timers and fan-outs that failed for good. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class FailedJobsResource {
  @Inject private FailedJobs jobs;
  @Inject private Acts acts;

  @GET
  @Path("failed-jobs")
  @Operation(summary = "Jobs without retries left")
  public List<FailedJobs.FailedJob> list() {
    return jobs.list();
  }

  @POST
  @Path("failed-jobs/{id}/acts/retry")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a failed job run again")
  @APIResponse(responseCode = "204")
  public void retry(
      @PathParam("id") String id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> jobs.retry(context, id));
  }
}

package org.kaoping.web.api.evaluation;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.evaluation.IndicatorAcrossUnits;
import org.kaoping.evaluation.IndicatorKey;
import org.kaoping.evaluation.VerificationService;

/** Verification across the units of a cycle, one indicator at a time. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluation report and verification")
public class CycleVerificationResource {
  @Inject private VerificationService verification;

  @GET
  @Path("cycles/{id}/indicators")
  @Operation(summary = "Every indicator of a cycle, once however many units have it")
  public List<IndicatorKey> keys(@PathParam("id") long id) {
    return verification.indicatorKeys(id);
  }

  @GET
  @Path("cycles/{id}/verification")
  @Operation(summary = "One indicator in all units that have it, side by side")
  public IndicatorAcrossUnits across(
      @PathParam("id") long id, @QueryParam("indicator") @NotNull String key) {
    return verification.byIndicator(id, key);
  }
}

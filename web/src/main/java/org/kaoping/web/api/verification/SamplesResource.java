package org.kaoping.web.api.verification;

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
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.verification.NewSample;
import org.kaoping.verification.SampleService;
import org.kaoping.verification.SampleView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Verification by sample. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification at scale")
public class SamplesResource {
  @Inject private SampleService samples;
  @Inject private Acts acts;

  /**
   * A sample to be drawn; reason is required.
   *
   * @param indicator one indicator in all units; null for a unit's sample
   * @param appraisalId one unit with all indicators; null otherwise
   * @param percent of each stratum
   * @param least at least so many of each stratum
   * @param tolerance percentage points
   * @param seed null lets the system make one
   */
  public record Draw(
      String indicator,
      Long appraisalId,
      @NotNull Integer percent,
      @NotNull Integer least,
      @NotNull BigDecimal tolerance,
      String seed,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** A greater share; reason is required. */
  public record Wider(
      @NotNull Integer percent,
      @NotNull Integer least,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/samples")
  @Operation(summary = "The samples of a cycle, the latest first")
  public List<SampleView> ofCycle(@PathParam("id") long id) {
    return samples.ofCycle(id);
  }

  @GET
  @Path("samples/{id}")
  @Operation(summary = "One sample with what was drawn and found; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SampleView.class)))
  public Response one(@PathParam("id") long id) {
    SampleView sample = samples.sample(id);
    return Response.ok(sample).tag(EntityTags.of(sample.sample().getVersion())).build();
  }

  @POST
  @Path("cycles/{id}/samples")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Draws a sample of one indicator or of one unit, with a recorded seed")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response draw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Draw body) {
    NewSample wanted =
        new NewSample(
            id,
            body.indicator(),
            body.appraisalId(),
            body.percent(),
            body.least(),
            body.tolerance(),
            body.seed());
    long sample = acts.create(headers, body, context -> samples.draw(context, wanted));
    return Acts.created(sample, "samples/" + sample);
  }

  @POST
  @Path("samples/{id}/acts/widen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Draws more from the same lots")
  public Response widen(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Wider body) {
    acts.run(headers, body, context -> samples.widen(context, id, body.percent(), body.least()));
    return one(id);
  }

  @POST
  @Path("samples/{id}/acts/take-over")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes what was not drawn over as claimed; reason is required")
  public Response takeOver(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> samples.takeOver(context, id));
    return one(id);
  }
}

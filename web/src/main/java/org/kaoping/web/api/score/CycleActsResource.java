package org.kaoping.web.api.score;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.commendation.CommendationService;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.cycle.AppraisalActs;
import org.kaoping.web.api.cycle.CycleJson;

/** Acts on a cycle; each answers with the cycle as it stands then. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on a cycle")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = CycleJson.class)))
public class CycleActsResource {
  @Inject private SchemeService schemes;
  @Inject private ScoreService scores;
  @Inject private CommendationService commendation;
  @Inject private AppraisalActs acts;

  /**
   * A decision on the results.
   *
   * @param released true needs a document number, false a reason
   */
  public record Release(
      @NotNull Boolean released, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * Who is commended.
   *
   * @param nominationIds empty, with a reason, when nobody is
   */
  public record Chosen(
      @NotNull Set<@NotNull Long> nominationIds,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** A notice. */
  public record Notice(
      @NotNull String title,
      @NotNull String text,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @POST
  @Path("cycles/{id}/acts/issue-scheme")
  @Operation(summary = "The performance office issues the cycle's scheme, which opens the cycle")
  public Response issueScheme(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onCycle(id, headers, body, context -> schemes.issue(context, id));
  }

  @POST
  @Path("cycles/{id}/acts/determine-scores")
  @Operation(summary = "The performance office determines the scores of all units")
  public Response determineScores(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onCycle(id, headers, body, context -> scores.determine(context, id));
  }

  @POST
  @Path("cycles/{id}/acts/release")
  @Operation(summary = "A city leader releases the results, or wants them determined anew")
  public Response release(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Release body) {
    return acts.onCycle(id, headers, body, context -> scores.release(context, id, body.released()));
  }

  @POST
  @Path("cycles/{id}/acts/record-release")
  @Operation(summary = "The performance office records a city leader's decision on paper")
  public Response recordRelease(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Release body) {
    return acts.onCycle(
        id, headers, body, context -> scores.recordRelease(context, id, body.released()));
  }

  @POST
  @Path("cycles/{id}/acts/decide-commendation")
  @Operation(summary = "A city leader decides who is commended")
  public Response decideCommendation(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Chosen body) {
    return acts.onCycle(
        id, headers, body, context -> commendation.decide(context, id, body.nominationIds()));
  }

  @POST
  @Path("cycles/{id}/acts/record-commendation")
  @Operation(summary = "The performance office records a city leader's decision on paper")
  public Response recordCommendation(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Chosen body) {
    return acts.onCycle(
        id,
        headers,
        body,
        context -> commendation.recordDecision(context, id, body.nominationIds()));
  }

  @POST
  @Path("cycles/{id}/acts/publish-commendation")
  @Operation(summary = "The performance office publishes the notice; documentNumber is required")
  public Response publishCommendation(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Notice body) {
    return acts.onCycle(
        id, headers, body, context -> commendation.publish(context, id, body.title(), body.text()));
  }
}

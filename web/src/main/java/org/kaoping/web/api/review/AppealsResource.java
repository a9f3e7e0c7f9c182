package org.kaoping.web.api.review;

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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.review.AppealService;
import org.kaoping.review.AppealView;
import org.kaoping.review.ReviewService;
import org.kaoping.review.ReviewerChoice;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.security.ActContext;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Objections and appeals against noticed scores, and their review. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review of results")
public class AppealsResource {
  @Inject private AppealService appeals;
  @Inject private ReviewService reviews;
  @Inject private Acts acts;

  @GET
  @Path("public-notices/{id}/appeals")
  @Operation(summary = "Objections and appeals in a notice; a unit gets its own")
  public List<AppealView> of(@PathParam("id") long id) {
    return appeals.of(id);
  }

  @GET
  @Path("appeals/{id}")
  @Operation(summary = "One objection or appeal; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppealView.class)))
  public Response one(@PathParam("id") long id) {
    AppealView appeal = appeals.appeal(id);
    return Response.ok(appeal).tag(EntityTags.of(appeal.version())).build();
  }

  @POST
  @Path("public-notices/{id}/appeals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "A unit contests one of its own scores or its grade during the notice")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response submit(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Submission body) {
    long appeal =
        acts.create(
            headers,
            body,
            context -> appeals.submit(context, id, body.appraisalId(), body.wanted()));
    return Acts.created(appeal, "appeals/" + appeal);
  }

  @POST
  @Path("public-notices/{id}/paper-appeals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The office enters what came on paper; reason is required when it came late")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response enter(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Paper body) {
    long appeal =
        acts.create(
            headers,
            body,
            context ->
                appeals.enter(context, id, body.appraisalId(), body.wanted(), body.receiptId()));
    return Acts.created(appeal, "appeals/" + appeal);
  }

  @POST
  @Path("appeals/{id}/acts/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The office returns it as incomplete for some working days; needs a reason")
  public Response giveBack(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid PublicNoticesResource.Days body) {
    return run(id, headers, body, context -> appeals.returnIncomplete(context, id, body.days()));
  }

  @POST
  @Path("appeals/{id}/acts/complete")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit completes it within its limit")
  public Response complete(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Completion body) {
    return run(id, headers, body, context -> appeals.complete(context, id, body.grounds()));
  }

  @POST
  @Path("appeals/{id}/acts/lapse")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The office ends what was not completed within its limit; needs a reason")
  public Response lapse(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return run(id, headers, body, context -> appeals.lapse(context, id));
  }

  @POST
  @Path("appeals/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit takes it back; reason is required")
  public Response withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return run(id, headers, body, context -> appeals.withdraw(context, id));
  }

  @GET
  @Path("appeals/{id}/reviewers")
  @Operation(summary = "Who may review it today: of the office, without a part in the score")
  public List<ReviewerChoice> reviewers(@PathParam("id") long id) {
    return reviews.reviewers(id);
  }

  @POST
  @Path("appeals/{id}/acts/assign")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The office assigns a reviewer")
  public Response assign(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Reviewer body) {
    return run(id, headers, body, context -> reviews.assign(context, id, body.personId()));
  }

  @POST
  @Path("appeals/{id}/acts/find")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The assigned reviewer records what he found and proposes")
  public Response find(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Finding body) {
    return run(
        id, headers, body, context -> reviews.find(context, id, body.verdict(), body.text()));
  }

  @POST
  @Path("appeals/{id}/impact")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Which scores and places a decision would move; changes nothing")
  public ReadingImpact impact(@PathParam("id") long id, @NotNull @Valid AppealJson.Finding body) {
    return reviews.impact(id, body.verdict());
  }

  @POST
  @Path("appeals/{id}/acts/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "A city leader decides; reason and documentNumber are required")
  public Response decide(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Finding body) {
    return run(id, headers, body, context -> reviews.decide(context, id, body.verdict()));
  }

  @POST
  @Path("appeals/{id}/acts/record-decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "The office decides where the notice says so, or records a leader's decision with"
              + " onBehalfOf; reason and documentNumber are required")
  public Response recordDecision(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid AppealJson.Finding body) {
    return run(id, headers, body, context -> reviews.recordDecision(context, id, body.verdict()));
  }

  private Response run(long id, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    return one(id);
  }
}

package org.kaoping.web.api.plan;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.cycle.SignOff;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.cycle.AppraisalActs;
import org.kaoping.web.api.cycle.AppraisalJson;

/** Acts on a plan's way; each answers with the unit appraisal as it stands then. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on a plan")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = AppraisalJson.class)))
public class PlanActsResource {
  @Inject private PlanWayService plans;
  @Inject private AppraisalActs acts;

  /**
   * A decision of the leading group.
   *
   * @param approved false needs a reason
   */
  public record Decision(
      @NotNull Boolean approved, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A plan that came on paper.
   *
   * @param receivedOn the day of receipt, not in the future
   */
  public record PaperSubmission(
      @NotNull LocalDate receivedOn, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A review.
   *
   * @param outcome RETURNED needs a reason
   */
  public record Review(
      @NotNull PlanReview outcome, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A city leader's decision.
   *
   * @param signedOff false returns the plan; it needs an instruction
   * @param decidedOn not in the future
   * @param instruction the leader's written instruction; may be left out
   * @param slipNumber number of the submission slip; may be left out
   */
  public record SignOffBody(
      @NotNull Boolean signedOff,
      @NotNull LocalDate decidedOn,
      String instruction,
      String slipNumber,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    SignOff decision() {
      return new SignOff(signedOff, decidedOn, instruction, slipNumber);
    }
  }

  @POST
  @Path("appraisals/{id}/acts/send-for-approval")
  @Operation(summary = "The unit office lays the draft before the leading group")
  public Response sendForApproval(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.sendForApproval(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/decide-inside")
  @Operation(summary = "The leading group approves the draft, or gives it back with a reason")
  public Response decideInside(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Decision body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.decideInside(context, id, body.approved()));
  }

  @POST
  @Path("appraisals/{id}/acts/submit-plan")
  @Operation(summary = "The unit office submits the plan")
  public Response submitPlan(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.submitPlan(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/record-paper-submission")
  @Operation(summary = "The performance office registers a plan that came on paper")
  public Response recordPaperSubmission(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid PaperSubmission body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.recordPaperSubmission(context, id, body.receivedOn()));
  }

  @POST
  @Path("appraisals/{id}/acts/review-plan")
  @Operation(summary = "The performance office passes the plan on, or returns it with a reason")
  public Response reviewPlan(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Review body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.reviewPlan(context, id, body.outcome()));
  }

  @POST
  @Path("appraisals/{id}/acts/resubmit-plan")
  @Operation(summary = "The unit office submits the revised plan again")
  public Response resubmitPlan(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.resubmitPlan(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/sign-off")
  @Operation(summary = "A city leader decides on the plan")
  public Response signOff(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid SignOffBody body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.signOff(context, id, body.decision()));
  }

  @POST
  @Path("appraisals/{id}/acts/record-sign-off")
  @Operation(
      summary =
          "The performance office records a city leader's decision on paper; onBehalfOf and"
              + " documentNumber are required")
  public Response recordSignOff(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid SignOffBody body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.recordSignOff(context, id, body.decision()));
  }

  @POST
  @Path("appraisals/{id}/acts/finish-final-revision")
  @Operation(summary = "The unit office ends the last revision")
  public Response finishFinalRevision(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.finishFinalRevision(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/file-plan")
  @Operation(summary = "The performance office files the plan; documentNumber is required")
  public Response filePlan(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.filePlan(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/allow-early-dispatch")
  @Operation(summary = "The performance office lets the unit dispatch before the plan is filed")
  public Response allowEarlyDispatch(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.allowEarlyDispatch(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/dispatch")
  @Operation(summary = "The unit office dispatches the duty tasks")
  public Response dispatch(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> plans.dispatch(context, id));
  }
}

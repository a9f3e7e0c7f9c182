package org.kaoping.web.api.evaluation;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.Meeting;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.cycle.AppraisalActs;
import org.kaoping.web.api.cycle.AppraisalJson;

/**
 * Acts from the self-evaluation report to the confirmed result; each answers with the unit
 * appraisal.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluation report and verification")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = AppraisalJson.class)))
public class EvaluationActsResource {
  @Inject private EvaluationService evaluation;
  @Inject private VerificationService verification;
  @Inject private AppraisalActs acts;

  /**
   * A report.
   *
   * @param text the whole report
   */
  public record ReportText(
      @NotNull String text, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A decision of the bureau meeting.
   *
   * @param approved false needs a reason
   * @param heldOn not in the future
   * @param minutesNumber number of the minutes
   */
  public record MeetingBody(
      @NotNull Boolean approved,
      @NotNull LocalDate heldOn,
      String minutesNumber,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    Meeting meeting() {
      return new Meeting(approved, heldOn, minutesNumber);
    }
  }

  /**
   * A review of the report.
   *
   * @param outcome RETURNED needs a reason
   */
  public record Review(
      @NotNull ReportReview outcome, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A verified rate.
   *
   * @param indicatorId the indicator
   * @param verifiedRate percent of the target, 0–999.99; another than claimed needs a reason
   */
  public record Finding(
      @NotNull Long indicatorId,
      @NotNull BigDecimal verifiedRate,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * Claims to accept.
   *
   * @param indicatorIds indicators whose leading divisions made a claim
   */
  public record Claims(
      @NotNull Set<@NotNull Long> indicatorIds,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A decision on the verification.
   *
   * @param approved false needs a reason
   */
  public record Approval(
      @NotNull Boolean approved, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * The unit's word on its result.
   *
   * @param confirmed false is an objection and needs a reason
   */
  public record Confirmation(
      @NotNull Boolean confirmed, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @POST
  @Path("appraisals/{id}/acts/save-report")
  @Operation(summary = "The unit office saves its report as a new revision")
  public Response saveReport(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ReportText body) {
    return acts.onAppraisal(
        id, headers, body, context -> evaluation.saveReport(context, id, body.text()));
  }

  @POST
  @Path("appraisals/{id}/acts/finish-report")
  @Operation(summary = "The unit office lays the report before the bureau meeting")
  public Response finishReport(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> evaluation.finishReport(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/hold-meeting")
  @Operation(
      summary =
          "The bureau meeting decides on the report; the unit office records it with onBehalfOf")
  public Response holdMeeting(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid MeetingBody body) {
    return acts.onAppraisal(
        id, headers, body, context -> evaluation.holdMeeting(context, id, body.meeting()));
  }

  @POST
  @Path("appraisals/{id}/acts/submit-report")
  @Operation(summary = "The unit office submits the approved report")
  public Response submitReport(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> evaluation.submitReport(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/review-report")
  @Operation(summary = "The performance office accepts the report, or returns it with a reason")
  public Response reviewReport(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Review body) {
    return acts.onAppraisal(
        id, headers, body, context -> evaluation.reviewReport(context, id, body.outcome()));
  }

  @POST
  @Path("appraisals/{id}/acts/resubmit-report")
  @Operation(summary = "The unit office submits a returned report again")
  public Response resubmitReport(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> evaluation.resubmitReport(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/verify")
  @Operation(summary = "The performance office enters the rate that it found for an indicator")
  public Response verify(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Finding body) {
    return acts.onAppraisal(
        id,
        headers,
        body,
        context -> verification.verify(context, id, body.indicatorId(), body.verifiedRate()));
  }

  @POST
  @Path("appraisals/{id}/acts/accept-claims")
  @Operation(summary = "The performance office accepts claimed rates as they are")
  public Response acceptClaims(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Claims body) {
    return acts.onAppraisal(
        id, headers, body, context -> verification.acceptClaims(context, id, body.indicatorIds()));
  }

  @POST
  @Path("appraisals/{id}/acts/finish-verification")
  @Operation(summary = "The performance office hands the verification on for approval")
  public Response finishVerification(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return acts.onAppraisal(id, headers, body, context -> verification.finish(context, id));
  }

  @POST
  @Path("appraisals/{id}/acts/approve-verification")
  @Operation(summary = "A second person of the office approves the verification, or sends it back")
  public Response approveVerification(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Approval body) {
    return acts.onAppraisal(
        id, headers, body, context -> verification.approve(context, id, body.approved()));
  }

  @POST
  @Path("appraisals/{id}/acts/confirm-result")
  @Operation(summary = "The unit confirms its result, or objects with a reason")
  public Response confirmResult(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Confirmation body) {
    return acts.onAppraisal(
        id, headers, body, context -> verification.confirmResult(context, id, body.confirmed()));
  }
}

package org.kaoping.web.api.receipt;

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
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.cycle.AppraisalActs;
import org.kaoping.web.api.cycle.AppraisalJson;

/**
 * Submissions that stand in the register of receipts; the receipt decides whether it is in time.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = AppraisalJson.class)))
public class ReceivedSubmissionsResource {
  @Inject private PlanWayService plans;
  @Inject private EvaluationService evaluation;
  @Inject private ReceiptService receipts;
  @Inject private AppraisalActs acts;

  /**
   * A receipt that counts as a submission.
   *
   * @param receiptId a standing line from the unit, not used before
   */
  public record Received(
      @NotNull Long receiptId, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("appraisals/{id}/receipts")
  @Operation(summary = "The receipts on which the steps of the unit appraisal rest")
  @APIResponse(responseCode = "200", description = "The oldest first")
  public List<ReceiptJson> used(@PathParam("id") long id) {
    return receipts.usedIn(id).stream().map(ReceiptJson::of).toList();
  }

  @POST
  @Path("appraisals/{id}/acts/record-received-plan")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office puts a received plan on record")
  public Response plan(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Received body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.recordReceivedPlan(context, id, body.receiptId()));
  }

  @POST
  @Path("appraisals/{id}/acts/record-received-plan-revision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office puts a received revised plan on record")
  public Response planRevision(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Received body) {
    return acts.onAppraisal(
        id, headers, body, context -> plans.recordReceivedRevision(context, id, body.receiptId()));
  }

  @POST
  @Path("appraisals/{id}/acts/record-received-report")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office puts a received report on record")
  public Response report(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Received body) {
    return acts.onAppraisal(
        id,
        headers,
        body,
        context -> evaluation.recordReceivedReport(context, id, body.receiptId()));
  }

  @POST
  @Path("appraisals/{id}/acts/record-received-report-revision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office puts a received revised report on record")
  public Response reportRevision(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Received body) {
    return acts.onAppraisal(
        id,
        headers,
        body,
        context -> evaluation.recordReceivedRevision(context, id, body.receiptId()));
  }
}

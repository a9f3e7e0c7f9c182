package org.kaoping.web.api.score;

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
import org.kaoping.scoreboard.NewChange;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.scoreboard.ScoreChange;
import org.kaoping.scoreboard.ScoreChangeService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.PlainBody;

/** Scores that people set beside the ones that the rules give. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ScoreChangesResource {
  @Inject private ScoreChangeService changes;
  @Inject private Acts acts;

  /** A score on record. */
  public record ChangeJson(
      long id,
      long appraisalId,
      long indicatorId,
      BigDecimal points,
      String reason,
      String documentNumber,
      String decidedBy,
      boolean withdrawn,
      String withdrawalReason) {
    static ChangeJson of(ScoreChange change) {
      return new ChangeJson(
          change.getId(),
          change.getAppraisalId(),
          change.getIndicatorId(),
          change.getPoints(),
          change.getReason(),
          change.getDocumentNumber(),
          change.getDecidedBy(),
          change.isWithdrawn(),
          change.getWithdrawalReason());
    }
  }

  /** A score to set; reason and documentNumber are required to record it. */
  public record Wanted(
      @NotNull Long appraisalId,
      @NotNull Long indicatorId,
      @NotNull BigDecimal points,
      String decidedBy,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewChange change() {
      return new NewChange(appraisalId, indicatorId, points, decidedBy);
    }
  }

  @GET
  @Path("cycles/{id}/score-changes")
  @Operation(summary = "Scores set by people in a cycle, withdrawn ones too")
  public List<ChangeJson> changes(@PathParam("id") long id) {
    return changes.changes(id).stream().map(ChangeJson::of).toList();
  }

  @POST
  @Path("cycles/{id}/score-change-impact")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Which scores and places a change would move; changes nothing")
  public ReadingImpact impact(@PathParam("id") long id, @NotNull @Valid Wanted body) {
    return changes.impact(id, body.change());
  }

  @POST
  @Path("cycles/{id}/score-changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a score that people have set")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response change(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Wanted body) {
    long change = acts.create(headers, body, context -> changes.change(context, id, body.change()));
    return Acts.created(change, "cycles/" + id + "/score-changes");
  }

  @POST
  @Path("score-changes/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Withdraw a changed score; reason is required")
  public Response withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> changes.withdraw(context, id));
    return Response.noContent().build();
  }
}

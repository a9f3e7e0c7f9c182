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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.scoreboard.ReadingService;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.cycle.AppraisalActs;

/** Final decisions on what the office had read provisionally. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ReadingsResource {
  @Inject private ReadingService readings;
  @Inject private AppraisalActs acts;

  /**
   * A final decision of the issuing body.
   *
   * @param question code of the question
   * @param option code of the chosen answer
   */
  public record Decision(
      @NotNull String question,
      @NotNull String option,
      @NotNull String documentNumber,
      String reason,
      String onBehalfOf)
      implements ActBody {
    SchemeAnswer answer() {
      return new SchemeAnswer(question, option, documentNumber, false, reason);
    }
  }

  @POST
  @Path("cycles/{id}/reading-impact")
  @Operation(summary = "Which scores and places a final decision would move; changes nothing")
  public ReadingImpact impact(@PathParam("id") long id, @NotNull @Valid Decision body) {
    return readings.impact(id, answer(body));
  }

  @POST
  @Path("cycles/{id}/acts/settle-reading")
  @Operation(summary = "Replace a provisional reading by the final decision; reason is required")
  public Response settle(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Decision body) {
    return acts.onCycle(id, headers, body, context -> readings.settle(context, id, answer(body)));
  }

  private static SchemeAnswer answer(Decision body) {
    return ScoringRefused.guard(body::answer);
  }
}

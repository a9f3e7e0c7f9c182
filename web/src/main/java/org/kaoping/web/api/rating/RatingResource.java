package org.kaoping.web.api.rating;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.rating.LeadersRatingService;
import org.kaoping.rating.RatingMethod;
import org.kaoping.rating.RatingRoundView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;

/** Rounds of leaders' paper ballots. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class RatingResource {
  @Inject private LeadersRatingService ratings;
  @Inject private Acts acts;

  /** A round to open. */
  public record NewRound(
      @NotNull String title,
      @NotNull RatingMethod method,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** The mark of one unit. */
  public record Mark(@NotNull Long appraisalId, @NotNull BigDecimal points) {}

  /** What one person read from one paper. */
  public record Reading(
      @NotNull @Valid List<Mark> marks, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {
    /** The last mark counts where a unit is marked twice. */
    Map<Long, BigDecimal> byUnit() {
      return marks.stream().collect(Collectors.toMap(Mark::appraisalId, Mark::points, (a, b) -> b));
    }
  }

  /** Closing, with its document. */
  public record Closing(String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/rating-rounds")
  @Operation(summary = "Rounds of ballots, the latest first; readings of others are hidden")
  public List<RatingRoundView> rounds(@PathParam("id") long id) {
    return ratings.rounds(id);
  }

  @POST
  @Path("cycles/{id}/rating-rounds")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office opens a round of ballots")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response open(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewRound body) {
    long round =
        acts.create(
            headers, body, context -> ratings.open(context, id, body.title(), body.method()));
    return Acts.created(round, "rating-rounds/" + round);
  }

  @GET
  @Path("rating-rounds/{id}")
  @Operation(summary = "One round")
  public RatingRoundView round(@PathParam("id") long id) {
    return ratings.round(id);
  }

  @POST
  @Path("rating-rounds/{id}/sheets/{number}/acts/enter")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The caller's reading of a paper ballot")
  public RatingRoundView enter(
      @PathParam("id") long id,
      @PathParam("number") int number,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Reading body) {
    acts.run(headers, body, context -> ratings.enter(context, id, number, body.byUnit()));
    return ratings.round(id);
  }

  @POST
  @Path("rating-rounds/{id}/acts/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Close the round and record the means; both readings must agree")
  public RatingRoundView close(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Closing body) {
    acts.run(headers, body, context -> ratings.close(context, id));
    return ratings.round(id);
  }
}

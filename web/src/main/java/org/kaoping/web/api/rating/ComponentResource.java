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
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.rating.ComponentBoard;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.ComponentService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;

/** Components beside the duty score, with their weights. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class ComponentResource {
  @Inject private ComponentService components;
  @Inject private Acts acts;

  /** Weights in force and results on record. */
  public record ComponentsJson(List<Weight> weights, String weightDocument, List<Result> results) {
    static ComponentsJson of(ComponentBoard board) {
      return new ComponentsJson(
          Arrays.stream(ComponentKind.values())
              .map(kind -> new Weight(kind, board.weights().of(kind)))
              .toList(),
          board.weightDocument(),
          board.units().stream()
              .flatMap(
                  unit ->
                      unit.results().values().stream()
                          .map(
                              result ->
                                  new Result(
                                      unit.appraisalId(),
                                      unit.unitName(),
                                      result.getKind(),
                                      result.getPoints(),
                                      result.getDocumentNumber())))
              .toList());
    }
  }

  /** A component's weight as a share of 1. */
  public record Weight(@NotNull ComponentKind kind, @NotNull BigDecimal weight) {}

  /** A unit's result, 0 to 100. */
  public record Result(
      long appraisalId,
      String unitName,
      ComponentKind kind,
      BigDecimal points,
      String documentNumber) {}

  /** Weights to enter. */
  public record Weights(
      @NotNull @Valid List<Weight> weights, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {
    Map<ComponentKind, BigDecimal> byKind() {
      return weights.stream().collect(Collectors.toMap(Weight::kind, Weight::weight, (a, b) -> b));
    }
  }

  /** A result to record. */
  public record NewResult(
      @NotNull Long appraisalId,
      @NotNull ComponentKind kind,
      @NotNull BigDecimal points,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/components")
  @Operation(summary = "Weights and results of a cycle")
  public ComponentsJson components(@PathParam("id") long id) {
    return ComponentsJson.of(components.board(id));
  }

  @POST
  @Path("cycles/{id}/acts/set-weights")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enter the weights that the scheme's owner has set")
  public ComponentsJson setWeights(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Weights body) {
    acts.run(headers, body, context -> components.setWeights(context, id, body.byKind()));
    return components(id);
  }

  @POST
  @Path("cycles/{id}/acts/record-component")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a unit's result in a component")
  public ComponentsJson record(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewResult body) {
    acts.run(
        headers,
        body,
        context -> components.record(context, id, body.appraisalId(), body.kind(), body.points()));
    return components(id);
  }
}

package org.kaoping.web.api.evaluation;

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
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evaluation.DeliveredView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;

/** Results of mandatory indicators that departments in charge deliver. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivered results")
public class DeliveredResultsResource {
  @Inject private DeliveredResultService results;
  @Inject private Acts acts;

  /** From which department the result of an indicator is expected. */
  public record Expectation(
      @NotNull Long indicatorId,
      @NotNull Long departmentUnitId,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A delivered score; documentNumber is required, a correction needs a reason.
   *
   * @param score from 0 to the indicator's full points
   */
  public record Delivery(
      @NotNull BigDecimal score, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("delivered-results")
  @Operation(summary = "What the caller's department has to deliver or has delivered")
  public List<DeliveredView> mine() {
    return results.mine();
  }

  @GET
  @Path("delivered-results/{id}")
  @Operation(summary = "One result of the caller's department; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeliveredView.class)))
  public Response one(@PathParam("id") long id) {
    DeliveredView result = results.result(id);
    return Response.ok(result).tag(EntityTags.of(result.version())).build();
  }

  @GET
  @Path("cycles/{id}/delivered-results")
  @Operation(summary = "Every expected and delivered result of a cycle")
  public List<DeliveredView> ofCycle(@PathParam("id") long id) {
    return results.ofCycle(id);
  }

  @POST
  @Path("appraisals/{id}/delivered-results")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office expects a result from a department")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response expect(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Expectation body) {
    long result =
        acts.create(
            headers,
            body,
            context -> results.expect(context, id, body.indicatorId(), body.departmentUnitId()));
    return Acts.created(result, "delivered-results/" + result);
  }

  @POST
  @Path("delivered-results/{id}/acts/deliver")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The department delivers its score")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeliveredView.class)))
  public Response deliver(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Delivery body) {
    acts.run(headers, body, context -> results.deliver(context, id, body.score()));
    return one(id);
  }
}

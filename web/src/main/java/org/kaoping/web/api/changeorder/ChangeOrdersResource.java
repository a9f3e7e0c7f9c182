package org.kaoping.web.api.changeorder;

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
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.security.ActContext;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Change orders: how a filed plan is amended. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Change orders")
public class ChangeOrdersResource {
  @Inject private ChangeOrderService service;
  @Inject private Acts acts;

  /**
   * A decision.
   *
   * @param approved false needs a reason
   */
  public record Decision(
      @NotNull Boolean approved, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/change-orders")
  @Operation(summary = "Change orders that touch plans the caller may see, the latest first")
  public List<ChangeOrderView> ofCycle(@PathParam("id") long id) {
    return service.ofCycle(id);
  }

  @GET
  @Path("appraisals/{id}/change-orders")
  @Operation(summary = "Change orders on one plan, the latest first")
  public List<ChangeOrderView> ofAppraisal(@PathParam("id") long id) {
    return service.ofAppraisal(id);
  }

  @GET
  @Path("appraisals/{id}/plan/adjusted")
  @Operation(summary = "A plan as filed and as it stands, side by side")
  public AdjustedPlan adjusted(@PathParam("id") long id) {
    return service.adjusted(id);
  }

  @GET
  @Path("change-orders/{id}")
  @Operation(summary = "One change order; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChangeOrderView.class)))
  public Response one(@PathParam("id") long id) {
    ChangeOrderView order = service.order(id);
    return Response.ok(order).tag(EntityTags.of(order.version())).build();
  }

  @POST
  @Path("appraisals/{id}/change-orders")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit office asks for a change of its filed plan; reason is required")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response request(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ChangeJson.Request body) {
    long order =
        acts.create(
            headers,
            body,
            context -> service.request(context, id, body.wanted(), body.totalNote()));
    return Acts.created(order, "change-orders/" + order);
  }

  @POST
  @Path("cycles/{id}/change-orders")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "The performance office enters a document that amends many plans; reason and"
              + " documentNumber are required")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response enter(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ChangeJson.Document body) {
    long order =
        acts.create(
            headers, body, context -> service.enter(context, id, body.wanted(), body.totalNote()));
    return Acts.created(order, "change-orders/" + order);
  }

  @POST
  @Path("change-orders/{id}/acts/agree")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit's leading group agrees to a request, or ends it with a reason")
  public Response agree(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Decision body) {
    return run(id, headers, body, context -> service.agree(context, id, body.approved()));
  }

  @POST
  @Path("change-orders/{id}/acts/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office decides; documentNumber is required")
  public Response decide(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Decision body) {
    return run(id, headers, body, context -> service.decide(context, id, body.approved()));
  }

  @POST
  @Path("change-orders/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Who asked takes it back; reason is required")
  public Response withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return run(id, headers, body, context -> service.withdraw(context, id));
  }

  private Response run(long id, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    return one(id);
  }
}

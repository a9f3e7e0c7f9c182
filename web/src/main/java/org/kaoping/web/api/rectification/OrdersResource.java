package org.kaoping.web.api.rectification;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.web.api.calendar.TermJson;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.WholeNumber;

/** Rectification orders. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class OrdersResource {
  @Inject private RectificationService rectification;
  @Inject private Acts acts;

  /**
   * An order; its documentNumber is required.
   *
   * @param indicatorId the indicator concerned; may be left out
   * @param divisionId who has to rectify
   * @param dueOn last day for the answer, after today; left out when limit is given
   * @param limit the limit as a term from today, such as 10 working days; left out when dueOn is
   *     given. Its last day can be read before at calendar/due-date
   */
  public record NewOrderJson(
      Long indicatorId,
      @NotNull Long divisionId,
      @NotNull String problem,
      @NotNull String requirement,
      LocalDate dueOn,
      @Valid TermJson limit,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("rectification-orders")
  @Operation(summary = "The ledger: orders that the caller may see, the latest first")
  public List<OrderJson> ledger(@QueryParam("year") WholeNumber year) {
    return rectification.ledger(year == null ? null : WholeNumber.year(year)).stream()
        .map(OrderJson::of)
        .toList();
  }

  @GET
  @Path("rectification-orders/{id}")
  @Operation(summary = "One order; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  public Response one(@PathParam("id") long id) {
    OrderJson order = OrderJson.of(rectification.order(id));
    return Response.ok(order).tag(EntityTags.of(order.version())).build();
  }

  @GET
  @Path("appraisals/{id}/rectification-orders")
  @Operation(summary = "Orders of a unit appraisal that the caller may see")
  public List<OrderJson> ofAppraisal(@PathParam("id") long id) {
    return rectification.ofAppraisal(id).stream().map(OrderJson::of).toList();
  }

  @POST
  @Path("appraisals/{id}/rectification-orders")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Order a division to put a problem right")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response order(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewOrderJson body) {
    NewOrder wanted =
        new NewOrder(
            id,
            body.indicatorId(),
            body.divisionId(),
            body.problem(),
            body.requirement(),
            body.dueOn(),
            body.limit() == null ? null : body.limit().term());
    long order = acts.create(headers, body, context -> rectification.order(context, wanted));
    return Acts.created(order, "rectification-orders/" + order);
  }
}

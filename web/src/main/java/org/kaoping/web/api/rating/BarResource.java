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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.rating.BarService;
import org.kaoping.rating.NewBar;
import org.kaoping.rating.UnitBar;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.PlainBody;

/** Events by which units fall under bars of the scheme. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class BarResource {
  @Inject private BarService bars;
  @Inject private Acts acts;

  /** An event on record. */
  public record BarJson(
      long id,
      long appraisalId,
      String code,
      String text,
      LocalDate happenedOn,
      String documentNumber,
      boolean withdrawn,
      String withdrawalReason) {
    static BarJson of(UnitBar bar) {
      return new BarJson(
          bar.getId(),
          bar.getAppraisalId(),
          bar.getCode(),
          bar.getText(),
          bar.getHappenedOn(),
          bar.getDocumentNumber(),
          bar.isWithdrawn(),
          bar.getWithdrawalReason());
    }
  }

  /** An event to record; documentNumber is required. */
  public record Event(
      @NotNull Long appraisalId,
      @NotNull String code,
      @NotNull String text,
      @NotNull LocalDate happenedOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/bars")
  @Operation(summary = "Events recorded in a cycle, withdrawn ones too")
  public List<BarJson> recorded(@PathParam("id") long id) {
    return bars.recorded(id).stream().map(BarJson::of).toList();
  }

  @POST
  @Path("cycles/{id}/bars")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record an event against a unit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response record(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Event body) {
    NewBar wanted = new NewBar(body.code(), body.text(), body.happenedOn());
    long bar =
        acts.create(headers, body, context -> bars.record(context, id, body.appraisalId(), wanted));
    return Acts.created(bar, "cycles/" + id + "/bars");
  }

  @POST
  @Path("bars/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Withdraw an event; reason is required")
  public Response withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> bars.withdraw(context, id));
    return Response.noContent().build();
  }
}

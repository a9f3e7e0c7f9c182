package org.kaoping.web.api.verification;

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
import org.kaoping.verification.NewPanel;
import org.kaoping.verification.PanelMeasure;
import org.kaoping.verification.PanelService;
import org.kaoping.verification.PanelView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Panels on items of the verification. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification at scale")
public class PanelsResource {
  @Inject private PanelService panels;
  @Inject private Acts acts;

  /**
   * A panel to be called; reason says what is in question.
   *
   * @param members people, three at least
   * @param chair one of them, not the caller
   */
  public record Call(
      @NotNull Long appraisalId,
      @NotNull Long indicatorId,
      @NotNull List<@NotNull Long> members,
      @NotNull Long chair,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A member's view.
   *
   * @param member the member, as a person
   */
  public record Saying(
      @NotNull Long member,
      @NotNull String view,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * The chair's decision; reason and documentNumber are required.
   *
   * @param value percent or points
   */
  public record Decision(
      @NotNull PanelMeasure measure,
      @NotNull BigDecimal value,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/panel-reviews")
  @Operation(summary = "The panels of a cycle, open ones first")
  public List<PanelView> ofCycle(@PathParam("id") long id) {
    return panels.ofCycle(id);
  }

  @GET
  @Path("panel-reviews/mine")
  @Operation(summary = "Open panels in which the caller sits")
  public List<PanelView> mine() {
    return panels.mine();
  }

  @GET
  @Path("panel-reviews/{id}")
  @Operation(summary = "One panel; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PanelView.class)))
  public Response one(@PathParam("id") long id) {
    PanelView panel = panels.panel(id);
    return Response.ok(panel).tag(EntityTags.of(panel.panel().getVersion())).build();
  }

  @POST
  @Path("panel-reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Puts an item to a panel; reason is required")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response raise(@BeanParam @Valid ActHeaders headers, @NotNull @Valid Call body) {
    NewPanel wanted =
        new NewPanel(body.appraisalId(), body.indicatorId(), body.members(), body.chair());
    long id = acts.create(headers, body, context -> panels.raise(context, wanted));
    return Acts.created(id, "panel-reviews/" + id);
  }

  @POST
  @Path("panel-reviews/{id}/acts/say")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Records a member's view: the member's own, or the office's for a member")
  public Response say(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Saying body) {
    acts.run(headers, body, context -> panels.say(context, id, body.member(), body.view()));
    return one(id);
  }

  @POST
  @Path("panel-reviews/{id}/acts/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The chair decides, or the office records it onBehalfOf the chair")
  public Response decide(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Decision body) {
    acts.run(headers, body, context -> panels.decide(context, id, body.measure(), body.value()));
    return one(id);
  }

  @POST
  @Path("panel-reviews/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes the item back from its panel; reason is required")
  public Response withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> panels.withdraw(context, id));
    return one(id);
  }
}

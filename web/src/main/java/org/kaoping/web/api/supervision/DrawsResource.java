package org.kaoping.web.api.supervision;

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
import org.kaoping.supervision.DrawOrder;
import org.kaoping.supervision.DrawPreview;
import org.kaoping.supervision.DrawService;
import org.kaoping.supervision.Population;
import org.kaoping.supervision.StrataBy;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;

/** Draws of spot checks. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class DrawsResource {
  @Inject private DrawService draws;
  @Inject private Acts acts;

  /**
   * A draw.
   *
   * @param percent of each group, 0-100
   * @param least at least so many of each group
   * @param seed from outside; without it the system makes one
   */
  public record NewDraw(
      @NotNull String title,
      @NotNull Population population,
      @NotNull StrataBy strataBy,
      @NotNull Integer percent,
      @NotNull Integer least,
      String seed,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    DrawOrder order(long cycleId) {
      return new DrawOrder(cycleId, title, population, strataBy, percent, least, seed);
    }
  }

  @GET
  @Path("cycles/{id}/draws")
  @Operation(summary = "The draws of a cycle, the latest first")
  public List<DrawJson> ofCycle(@PathParam("id") long id) {
    return draws.ofCycle(id).stream().map(DrawJson::of).toList();
  }

  @GET
  @Path("draws/{id}")
  @Operation(summary = "One draw with every candidate, computed anew")
  public DrawJson one(@PathParam("id") long id) {
    return DrawJson.of(draws.draw(id));
  }

  @POST
  @Path("cycles/{id}/draws/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "What would be drawn from, by group; nothing is drawn")
  public List<DrawPreview> preview(@PathParam("id") long id, @NotNull @Valid NewDraw body) {
    return draws.preview(body.order(id));
  }

  @POST
  @Path("cycles/{id}/draws")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Draw by risk and group, and open a check for everything drawn")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response draw(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewDraw body) {
    long draw = acts.create(headers, body, context -> draws.draw(context, body.order(id)));
    return Acts.created(draw, "draws/" + draw);
  }
}

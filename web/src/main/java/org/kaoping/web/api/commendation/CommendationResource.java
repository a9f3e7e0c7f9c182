package org.kaoping.web.api.commendation;

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
import org.kaoping.commendation.CommendationService;
import org.kaoping.commendation.NominationView;
import org.kaoping.commendation.NoticeView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;

/** Nominations and the notice of commendation of a cycle. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commendation")
public class CommendationResource {
  @Inject private CommendationService commendation;
  @Inject private Acts acts;

  /** A unit to commend. */
  public record UnitNomination(
      @NotNull Long unitId,
      @NotNull String merits,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** A person of the caller's unit to commend, by the post. */
  public record PersonNomination(
      @NotNull String post,
      @NotNull String merits,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/nominations")
  @Operation(summary = "Nominations that the caller may see")
  public List<NominationView> nominations(@PathParam("id") long id) {
    return commendation.nominations(id);
  }

  @POST
  @Path("cycles/{id}/nominations/units")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office nominates a unit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response nominateUnit(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid UnitNomination body) {
    long nomination =
        acts.create(
            headers,
            body,
            context -> commendation.nominateUnit(context, id, body.unitId(), body.merits()));
    return Acts.created(nomination, "cycles/" + id + "/nominations");
  }

  @POST
  @Path("cycles/{id}/nominations/persons")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "A unit nominates a person of its own")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response nominatePerson(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid PersonNomination body) {
    long nomination =
        acts.create(
            headers,
            body,
            context -> commendation.nominatePerson(context, id, body.post(), body.merits()));
    return Acts.created(nomination, "cycles/" + id + "/nominations");
  }

  @GET
  @Path("cycles/{id}/commendation-notice")
  @Operation(summary = "The published notice")
  public NoticeView notice(@PathParam("id") long id) {
    return commendation.notice(id);
  }
}

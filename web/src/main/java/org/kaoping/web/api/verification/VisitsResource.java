package org.kaoping.web.api.verification;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.verification.NewVisit;
import org.kaoping.verification.VisitPage;
import org.kaoping.verification.VisitService;
import org.kaoping.verification.VisitView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Verification visits. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification at scale")
public class VisitsResource {
  @Inject private VisitService visits;
  @Inject private Acts acts;

  /**
   * A visit.
   *
   * @param visitors people, two at least
   * @param score 0–100; null when it follows from the findings' points
   * @param items what was looked at, one at least
   * @param findings may be null
   */
  public record Visit(
      @NotNull Long appraisalId,
      @NotNull LocalDate visitedOn,
      @NotNull String place,
      @NotNull List<@NotNull Long> visitors,
      String note,
      BigDecimal score,
      @NotNull List<NewVisit.@NotNull Item> items,
      List<NewVisit.@NotNull Finding> findings,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewVisit wanted() {
      return new NewVisit(
          appraisalId,
          visitedOn,
          place,
          visitors,
          note,
          score,
          items,
          findings == null ? List.of() : findings);
    }
  }

  /**
   * What the office adopts; documentNumber is required.
   *
   * @param points 0–100; another figure than proposed needs a reason
   */
  public record Adoption(
      @NotNull BigDecimal points, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/verification-visits")
  @Operation(summary = "The visits of a cycle, the latest first, 50 a page")
  public VisitPage ofCycle(
      @PathParam("id") long id, @QueryParam("page") @DefaultValue("0") int page) {
    return visits.ofCycle(id, page);
  }

  @GET
  @Path("verification-visits/{id}")
  @Operation(summary = "One visit with the result proposed for its unit; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitView.class)))
  public Response one(@PathParam("id") long id) {
    VisitView visit = visits.visit(id);
    return Response.ok(visit).tag(EntityTags.of(visit.visit().getVersion())).build();
  }

  @POST
  @Path("verification-visits")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Records a visit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response record(@BeanParam @Valid ActHeaders headers, @NotNull @Valid Visit body) {
    long id = acts.create(headers, body, context -> visits.record(context, body.wanted()));
    return Acts.created(id, "verification-visits/" + id);
  }

  @POST
  @Path("verification-visits/{id}/acts/adopt")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes the result over into the component VERIFICATION_VISIT")
  public Response adopt(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Adoption body) {
    acts.run(headers, body, context -> visits.adopt(context, id, body.points()));
    return one(id);
  }

  @POST
  @Path("verification-visits/{id}/findings/{finding}/acts/open")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enters a finding into the rectification ledger")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response open(
      @PathParam("id") long id,
      @PathParam("finding") long finding,
      @BeanParam @Valid ActHeaders headers,
      @Valid PlainBody body) {
    long entered = acts.create(headers, body, context -> visits.openFinding(context, id, finding));
    return Acts.created(entered, "findings/" + entered);
  }
}

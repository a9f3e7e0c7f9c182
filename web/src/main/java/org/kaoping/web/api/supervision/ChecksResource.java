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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.security.ActContext;
import org.kaoping.supervision.CheckFinding;
import org.kaoping.supervision.CheckKind;
import org.kaoping.supervision.CheckService;
import org.kaoping.supervision.CheckSheet;
import org.kaoping.supervision.InspectorChoice;
import org.kaoping.supervision.NewCheck;
import org.kaoping.supervision.RecusalService;
import org.kaoping.supervision.RecusalView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Spot checks, checks of discipline and efficiency, recusals. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class ChecksResource {
  @Inject private CheckService checks;
  @Inject private RecusalService recusals;
  @Inject private Acts acts;

  /**
   * A check that was not drawn.
   *
   * @param kind DISCIPLINE or EFFICIENCY
   */
  public record NewCheckJson(
      @NotNull CheckKind kind,
      @NotNull String title,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** The two inspectors, by person. */
  public record Inspectors(
      Long first, Long second, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /** A finding on a sheet. */
  public record FindingLine(
      @NotNull Long unitId,
      Long divisionId,
      @NotNull String facts,
      String measure,
      @NotNull LocalDate foundOn,
      String place) {
    CheckFinding finding() {
      return new CheckFinding(unitId, divisionId, facts, measure, foundOn, place);
    }
  }

  /** The sheet of a check. */
  public record Sheet(
      @NotNull LocalDate checkedOn,
      @NotNull String place,
      @NotNull String situation,
      @NotNull @Valid List<FindingLine> findings,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    CheckSheet sheet() {
      return new CheckSheet(
          checkedOn, place, situation, findings.stream().map(FindingLine::finding).toList());
    }
  }

  /** A recusal; its reason is required. */
  public record NewRecusal(
      @NotNull Long personId,
      @NotNull Long unitId,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/supervision-checks")
  @Operation(summary = "The checks of a cycle, the latest first")
  public List<CheckJson> ofCycle(@PathParam("id") long id) {
    return checks.ofCycle(id).stream().map(CheckJson::of).toList();
  }

  @GET
  @Path("supervision-checks/mine")
  @Operation(summary = "Checks that the caller has to enter or to confirm")
  public List<CheckJson> mine() {
    return checks.mine().stream().map(CheckJson::of).toList();
  }

  @GET
  @Path("supervision-checks/{id}")
  @Operation(summary = "One check; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CheckJson.class)))
  public Response one(@PathParam("id") long id) {
    return answer(id);
  }

  @GET
  @Path("inspectors")
  @Operation(summary = "Everybody who can be named as inspector")
  public List<InspectorChoice> inspectors() {
    return checks.inspectors();
  }

  @POST
  @Path("cycles/{id}/supervision-checks")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Open a check of discipline or efficiency, which belongs to no indicator")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response open(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewCheckJson body) {
    NewCheck wanted = new NewCheck(id, body.kind(), body.title());
    long check = acts.create(headers, body, context -> checks.open(context, wanted));
    return Acts.created(check, "supervision-checks/" + check);
  }

  @POST
  @Path("supervision-checks/{id}/acts/assign")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Name the two inspectors")
  public Response assign(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Inspectors body) {
    return run(
        id, headers, body, context -> checks.assign(context, id, body.first(), body.second()));
  }

  @POST
  @Path("supervision-checks/{id}/acts/enter")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "An inspector enters the sheet, and so confirms it first")
  public Response enter(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Sheet body) {
    return run(id, headers, body, context -> checks.enter(context, id, body.sheet()));
  }

  @POST
  @Path("supervision-checks/{id}/acts/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The other inspector confirms; the findings enter the ledger")
  public Response confirm(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    return run(id, headers, body, context -> checks.confirm(context, id));
  }

  @GET
  @Path("recusals")
  @Operation(summary = "Recusals in force")
  public List<RecusalView> recusals() {
    return recusals.inForce();
  }

  @POST
  @Path("recusals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Put on record that a person does not inspect a unit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response declare(@BeanParam @Valid ActHeaders headers, @NotNull @Valid NewRecusal body) {
    long recusal =
        acts.create(
            headers, body, context -> recusals.declare(context, body.personId(), body.unitId()));
    return Acts.created(recusal, "recusals/" + recusal);
  }

  @POST
  @Path("recusals/{id}/acts/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "End a recusal, with a reason")
  @APIResponse(responseCode = "204")
  public void end(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> recusals.end(context, id));
  }

  private Response run(long id, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    return answer(id);
  }

  private Response answer(long id) {
    CheckJson check = CheckJson.of(checks.check(id));
    return Response.ok(check).tag(EntityTags.of(check.version())).build();
  }
}

package org.kaoping.web.api.reminder;

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
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.extension.ExtensionService;
import org.kaoping.extension.ExtensionView;
import org.kaoping.extension.LateRule;
import org.kaoping.extension.LateRuleService;
import org.kaoping.extension.LateRuleService.ExceptionLine;
import org.kaoping.extension.LateRuleService.StageLine;
import org.kaoping.extension.LimitStatistics;
import org.kaoping.extension.NewLateException;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.PlainBody;

/** Extensions, and how late acts are treated. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Limits")
public class ExtensionsResource {
  @Inject private ExtensionService extensions;
  @Inject private ExtensionReadings readings;
  @Inject private LateRuleService late;
  @Inject private Acts acts;

  /**
   * A request; its reason is required.
   *
   * @param wantedOn the last day asked for, after the present one
   */
  public record RequestBody(
      @NotNull LocalDate wantedOn, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A decision; refusing needs a reason.
   *
   * @param grantedOn the new last day; without it, the one asked for
   */
  public record DecisionBody(
      @NotNull Boolean granted,
      LocalDate grantedOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * How late acts of a stage are treated; an open cycle needs a reason.
   *
   * @param consequence what the scheme says, at most 500 characters
   */
  public record LateRuleBody(
      @NotNull StageCode stage,
      @NotNull LateRule rule,
      String consequence,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * An exception; reason and document number are required.
   *
   * @param personId only this person; without it everybody of the unit
   */
  public record ExceptionBody(
      @NotNull StageCode stage,
      @NotNull Long unitId,
      Long personId,
      @NotNull LocalDate lastDay,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @POST
  @Path("work-items/{id}/acts/request-extension")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The holder of work asks for a later limit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response request(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid RequestBody body) {
    long request =
        acts.create(headers, body, context -> extensions.request(context, id, body.wantedOn()));
    return Acts.created(request, "extension-requests/" + request);
  }

  @POST
  @Path("extension-requests/{id}/acts/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Decide on somebody else's request")
  @APIResponse(responseCode = "204")
  public void decide(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid DecisionBody body) {
    acts.run(
        headers, body, context -> extensions.decide(context, id, body.granted(), body.grantedOn()));
  }

  @POST
  @Path("extension-requests/{id}/acts/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take one's request back")
  @APIResponse(responseCode = "204")
  public void withdraw(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> extensions.withdraw(context, id));
  }

  @GET
  @Path("cycles/{id}/extension-requests")
  @Operation(summary = "The requests of a cycle, the latest first")
  public List<ExtensionView> ofCycle(@PathParam("id") long id) {
    return readings.ofCycle(id);
  }

  @GET
  @Path("cycles/{id}/limit-statistics")
  @Operation(summary = "Extensions of each limit and, apart from them, lateness")
  public List<LimitStatistics> statistics(@PathParam("id") long id) {
    return readings.statistics(id);
  }

  @GET
  @Path("cycles/{id}/late-rules")
  @Operation(summary = "How late acts of each stage are treated")
  public List<StageLine> lateRules(@PathParam("id") long id) {
    return late.rules(id);
  }

  @POST
  @Path("cycles/{id}/acts/set-late-rule")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lock a stage after its last day, or accept late acts and mark them")
  public List<StageLine> setLateRule(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid LateRuleBody body) {
    acts.run(
        headers,
        body,
        context -> late.setRule(context, id, body.stage(), body.rule(), body.consequence()));
    return late.rules(id);
  }

  @GET
  @Path("cycles/{id}/late-exceptions")
  @Operation(summary = "The exceptions of a cycle, the latest first")
  public List<ExceptionLine> exceptions(@PathParam("id") long id) {
    return late.exceptions(id);
  }

  @POST
  @Path("cycles/{id}/late-exceptions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a unit or person act in a stage after its last day")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response grant(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ExceptionBody body) {
    NewLateException wanted =
        new NewLateException(id, body.stage(), body.unitId(), body.personId(), body.lastDay());
    long exception = acts.create(headers, body, context -> late.grantException(context, wanted));
    return Acts.created(exception, "cycles/" + id + "/late-exceptions");
  }
}

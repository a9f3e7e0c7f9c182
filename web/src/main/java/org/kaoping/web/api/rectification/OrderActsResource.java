package org.kaoping.web.api.rectification;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.TalkRecord;
import org.kaoping.security.ActContext;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;

/** Acts on a rectification order; each answers with the order as it stands then. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
@APIResponse(
    responseCode = "200",
    description = "The case as it stands then, its version as ETag",
    content = @Content(schema = @Schema(implementation = OrderJson.class)))
public class OrderActsResource {
  @Inject private RectificationService rectification;
  @Inject private Acts acts;

  /**
   * An answer.
   *
   * @param measures what was done
   */
  public record Answer(
      @NotNull String measures, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A re-check.
   *
   * @param result all but CLOSED need a reason
   * @param newDueOn last day of the new limit for AGAIN
   */
  public record RecheckBody(
      @NotNull Recheck result,
      LocalDate newDueOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A talk.
   *
   * @param heldOn not in the future
   * @param content what was said and agreed
   * @param result ACCOUNTABILITY needs a reason
   * @param newDueOn last day of the new limit for AGAIN
   */
  public record Talk(
      @NotNull LocalDate heldOn,
      @NotNull String place,
      @NotNull String content,
      @NotNull TalkResult result,
      LocalDate newDueOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    TalkRecord talk() {
      return new TalkRecord(heldOn, place, content);
    }
  }

  /**
   * A decision on accountability.
   *
   * @param imposed true needs a document number
   * @param decision what was decided
   */
  public record Accountability(
      @NotNull Boolean imposed,
      @NotNull String decision,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @POST
  @Path("rectification-orders/{id}/acts/answer")
  @Operation(summary = "The division says what it has done")
  public Response answer(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Answer body) {
    return run(id, headers, body, context -> rectification.answer(context, id, body.measures()));
  }

  @POST
  @Path("rectification-orders/{id}/acts/answer-for-unit")
  @Operation(summary = "The office of a unit that is meant as a whole says what has been done")
  public Response answerForUnit(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Answer body) {
    return run(
        id, headers, body, context -> rectification.answerForUnit(context, id, body.measures()));
  }

  @POST
  @Path("rectification-orders/{id}/acts/recheck")
  @Operation(summary = "The leading group re-checks the answer")
  public Response recheck(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid RecheckBody body) {
    return run(
        id,
        headers,
        body,
        context -> rectification.recheck(context, id, body.result(), body.newDueOn()));
  }

  @POST
  @Path("rectification-orders/{id}/acts/hold-talk")
  @Operation(summary = "The leading group puts a talk on record, and how it ended")
  public Response holdTalk(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Talk body) {
    return run(
        id,
        headers,
        body,
        context ->
            rectification.holdTalk(context, id, body.talk(), body.result(), body.newDueOn()));
  }

  @POST
  @Path("rectification-orders/{id}/acts/decide-accountability")
  @Operation(summary = "The head of the unit decides on proposed accountability")
  public Response decideAccountability(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Accountability body) {
    return run(
        id,
        headers,
        body,
        context ->
            rectification.decideAccountability(context, id, body.imposed(), body.decision()));
  }

  @POST
  @Path("rectification-orders/{id}/acts/record-accountability")
  @Operation(summary = "The office records what the city's leader decided about a whole unit")
  public Response recordAccountability(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Accountability body) {
    return run(
        id,
        headers,
        body,
        context ->
            rectification.recordAccountability(context, id, body.imposed(), body.decision()));
  }

  private Response run(long id, ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    acts.run(headers, body, act);
    OrderJson order = OrderJson.of(rectification.order(id));
    return Response.ok(order).tag(EntityTags.of(order.version())).build();
  }
}

package org.kaoping.web.api.scheme;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.scheme.PlanCheckService;
import org.kaoping.scheme.SchemeCheckService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Languages;

/** 预检 of schemes and plans: what it finds, and a word on each class of warnings. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pre-check")
public class PrecheckResource {
  @Inject private SchemeCheckService schemes;
  @Inject private PlanCheckService plans;
  @Inject private Acts acts;

  /**
   * A word on a class of warnings: the reason is the word.
   *
   * @param code of the class
   * @param provisional whether only the issuing body can close the gap; needs a documentNumber
   */
  public record Word(
      @NotNull String code,
      @NotNull Boolean provisional,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("schemes/{id}/precheck")
  @Operation(summary = "What the pre-check finds in a scheme now, with what has been said on it")
  public PrecheckJson ofScheme(@PathParam("id") long id, @Context HttpHeaders http) {
    return PrecheckJson.of(schemes.precheck(id), Languages.of(http));
  }

  @POST
  @Path("schemes/{id}/acts/explain-warning")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office says a word on a class of warnings of a scheme")
  public PrecheckJson explainScheme(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Word body,
      @Context HttpHeaders http) {
    acts.run(
        headers, body, context -> schemes.answer(context, id, body.code(), body.provisional()));
    return ofScheme(id, http);
  }

  @GET
  @Path("appraisals/{id}/plan/precheck")
  @Operation(summary = "What the pre-check finds in a plan now, with what has been said on it")
  public PrecheckJson ofPlan(@PathParam("id") long id, @Context HttpHeaders http) {
    return PrecheckJson.of(plans.precheck(id), Languages.of(http));
  }

  @POST
  @Path("appraisals/{id}/acts/explain-warning")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The unit office says a word on a class of warnings of its plan")
  public PrecheckJson explainPlan(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Word body,
      @Context HttpHeaders http) {
    acts.run(headers, body, context -> plans.answer(context, id, body.code(), body.provisional()));
    return ofPlan(id, http);
  }
}

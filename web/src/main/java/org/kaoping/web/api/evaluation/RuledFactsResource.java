package org.kaoping.web.api.evaluation;

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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.evaluation.RuleEntry;
import org.kaoping.evaluation.RuledFactService;
import org.kaoping.evaluation.RuledSheet;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Languages;

/** Indicators that are verified by what a rule of their own asks for. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluation report and verification")
public class RuledFactsResource {
  @Inject private RuledFactService facts;
  @Inject private Acts acts;

  /**
   * What is entered for a rule.
   *
   * @param entered texts by the keys of the fields
   */
  public record Entry(
      @NotNull Map<@NotNull String, @NotNull String> entered,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("appraisals/{id}/indicators/{indicator}/rule")
  @Operation(summary = "The rule of an indicator, the fields that it asks for, what was entered")
  public RuledSheet sheet(
      @PathParam("id") long id,
      @PathParam("indicator") long indicator,
      @Context HttpHeaders headers) {
    return facts.sheet(id, indicator, Languages.of(headers));
  }

  @POST
  @Path("appraisals/{id}/indicators/{indicator}/acts/enter-facts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enters what the rule of an indicator asks for; the score comes from it")
  public Response enter(
      @PathParam("id") long id,
      @PathParam("indicator") long indicator,
      @Context HttpHeaders language,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Entry body) {
    RuleEntry entry = new RuleEntry(body.entered(), Languages.of(language));
    acts.run(headers, body, context -> facts.record(context, id, indicator, entry));
    return Response.noContent().build();
  }
}

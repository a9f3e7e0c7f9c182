package org.kaoping.web.api.score;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.scheme.NewBand;
import org.kaoping.scheme.NewGrade;
import org.kaoping.scheme.NewScheme;
import org.kaoping.scheme.SchemeService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.Languages;

/** Schemes: as printed, with questions and decisions. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schemes")
public class SchemesResource {
  @Inject private SchemeService schemes;
  @Inject private Acts acts;

  /**
   * A scheme as printed.
   *
   * @param code the same for all versions of a scheme
   * @param bands bands of completion rates, best first; ends in percent, factors as shares
   * @param decimals decimals of a score, 0 to 6
   * @param rounding null when the document does not say
   * @param grades best first; empty when the scheme has no scale
   */
  public record NewSchemeJson(
      @NotNull String code,
      @NotNull String name,
      @NotNull String sourceDocument,
      String sourceText,
      @NotNull @Valid List<@NotNull Band> bands,
      @NotNull Integer decimals,
      RoundingMode rounding,
      @Valid List<@NotNull Grade> grades,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewScheme wanted() {
      return new NewScheme(
          code,
          name,
          sourceDocument,
          sourceText,
          bands.stream().map(Band::band).toList(),
          decimals,
          rounding,
          grades == null ? List.of() : grades.stream().map(Grade::grade).toList());
    }
  }

  /** A band as printed. */
  public record Band(
      @NotNull String label,
      @NotNull BigDecimal lower,
      @NotNull Boolean lowerIncluded,
      @NotNull BigDecimal upper,
      @NotNull Boolean upperIncluded,
      @NotNull BigDecimal factor) {
    NewBand band() {
      return new NewBand(label, lower, lowerIncluded, upper, upperIncluded, factor);
    }
  }

  /** A grade and the least score rate, in percent, that it needs. */
  public record Grade(@NotNull String label, @NotNull BigDecimal from) {
    NewGrade grade() {
      return new NewGrade(label, from);
    }
  }

  /**
   * A decision on a question; documentNumber is required.
   *
   * @param question code of the question
   * @param option code of the chosen answer
   * @param provisional whether the office decides until the issuing body has
   */
  public record Answer(
      @NotNull String question,
      @NotNull String option,
      @NotNull Boolean provisional,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("schemes")
  @Operation(summary = "Schemes of the caller's jurisdiction, the latest first")
  public List<SchemeJson> list(@Context HttpHeaders http) {
    return schemes.schemes().stream()
        .map(scheme -> SchemeJson.of(scheme, Languages.of(http)))
        .toList();
  }

  @GET
  @Path("schemes/{id}")
  @Operation(summary = "A scheme with its questions and decisions; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SchemeJson.class)))
  public Response one(@PathParam("id") long id, @Context HttpHeaders http) {
    SchemeJson scheme = SchemeJson.of(schemes.scheme(id), Languages.of(http));
    return Response.ok(scheme).tag(EntityTags.of(scheme.version())).build();
  }

  @POST
  @Path("schemes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office enters a scheme as printed")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response draft(@BeanParam @Valid ActHeaders headers, @NotNull @Valid NewSchemeJson body) {
    long id = acts.create(headers, body, context -> schemes.draft(context, body.wanted()));
    return Acts.created(id, "schemes/" + id);
  }

  @POST
  @Path("schemes/{id}/acts/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The performance office decides a question of a draft")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SchemeJson.class)))
  public Response answer(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Answer body,
      @Context HttpHeaders http) {
    acts.run(
        headers,
        body,
        context -> schemes.answer(context, id, body.question(), body.option(), body.provisional()));
    return one(id, http);
  }
}

package org.kaoping.web.api.substitution;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.security.WorkArea;
import org.kaoping.substitution.NewAbsence;
import org.kaoping.substitution.SubstitutedWork;
import org.kaoping.substitution.SubstitutionService;
import org.kaoping.substitution.SubstitutionView;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.work.WorkItemJson;
import org.kaoping.worklist.WorkLine;

/** Absences with their substitutes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Substitutes")
public class SubstitutionsResource {
  @Inject private SubstitutionService service;
  @Inject private BusinessClock clock;
  @Inject private Acts acts;

  /**
   * An absence.
   *
   * @param personId who is away; left out for the caller
   * @param substituteId who stands in; left out for nobody
   * @param assignmentId the post given over; left out for all
   * @param area what the substitution is limited to; left out for all work
   */
  public record Absence(
      Long personId,
      @NotNull LocalDate firstDay,
      @NotNull LocalDate lastDay,
      Long substituteId,
      Long assignmentId,
      WorkArea area,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewAbsence wanted() {
      return new NewAbsence(personId, firstDay, lastDay, substituteId, assignmentId, area);
    }
  }

  /** Days of an absence that is only thought of. */
  public record Days(Long personId, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}

  /**
   * Work done for somebody.
   *
   * @param assignmentId to be named in {@code Kaoping-Assignment}
   */
  public record ForOther(
      long substitutionId,
      long assignmentId,
      String giverName,
      String postName,
      WorkArea area,
      List<WorkItemJson> items) {}

  @GET
  @Path("substitutions")
  @Operation(summary = "What the caller has given over or taken over, the latest first")
  public List<SubstitutionView> mine() {
    return service.mine();
  }

  @GET
  @Path("substitutions/office")
  @Operation(summary = "Absences in the caller's unit or office")
  public List<SubstitutionView> ofOffice() {
    return service.ofOffice();
  }

  @GET
  @Path("substitutions/work")
  @Operation(summary = "Open work of others that the caller may do for them today")
  public List<ForOther> work(@Context HttpHeaders headers) {
    Locale locale = Languages.of(headers);
    return service.forOthers().stream().map(each -> forOther(each, locale)).toList();
  }

  private ForOther forOther(SubstitutedWork each, Locale locale) {
    return new ForOther(
        each.substitutionId(),
        each.assignmentId(),
        each.giverName(),
        each.postName(),
        each.area(),
        items(each.lines(), locale));
  }

  private List<WorkItemJson> items(List<WorkLine> lines, Locale locale) {
    return lines.stream().map(line -> WorkItemJson.of(line, clock.now(), locale)).toList();
  }

  @POST
  @Path("substitutions/due")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Open work that would fall due in an absence; nothing is stored")
  public List<WorkItemJson> due(@NotNull @Valid Days body, @Context HttpHeaders headers) {
    return items(
        service.dueDuring(body.personId(), body.firstDay(), body.lastDay()), Languages.of(headers));
  }

  @POST
  @Path("substitutions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enter an absence, with a substitute or without")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response record(@BeanParam @Valid ActHeaders headers, @NotNull @Valid Absence body) {
    long id = acts.create(headers, body, context -> service.record(context, body.wanted()));
    return Acts.created(id, "substitutions");
  }

  @POST
  @Path("substitutions/{id}/acts/revoke")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "End an absence before its last day")
  @APIResponse(responseCode = "200", description = "The caller's own absences as they stand then")
  public List<SubstitutionView> revoke(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> service.revoke(context, id));
    return service.mine();
  }
}

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
import org.kaoping.kernel.SubjectRef;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.substitution.Handover;
import org.kaoping.substitution.HandoverItem;
import org.kaoping.substitution.HandoverService;
import org.kaoping.substitution.NewHandover;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;

/** Handover of posts from one person to another. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Substitutes")
public class HandoversResource {
  @Inject private HandoverService service;
  @Inject private ReportingService reports;
  @Inject private Acts acts;

  /**
   * A handover.
   *
   * @param firstDay the successor's first day
   * @param assignmentIds the posts; left out or empty for all
   */
  public record NewHandoverJson(
      @NotNull Long leaverId,
      @NotNull Long successorId,
      @NotNull LocalDate firstDay,
      List<@NotNull Long> assignmentIds,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewHandover wanted() {
      return new NewHandover(leaverId, successorId, firstDay, assignmentIds);
    }
  }

  /** One open item at the time of the handover. */
  public record Item(
      String postName,
      String kind,
      String title,
      SubjectRef subject,
      int year,
      String unitName,
      LocalDate openedOn,
      LocalDate dueOn) {
    static Item of(HandoverItem item) {
      return new Item(
          item.getPostName(),
          item.getKind(),
          item.title(Locale.CHINA),
          item.getSubject(),
          item.getCycleYear(),
          item.getUnitName(),
          item.getOpenedOn(),
          item.getDueOn());
    }
  }

  /** One post handed over; newAssignmentId is null when the successor held it already. */
  public record Post(String name, String orgUnitName, long assignmentId, Long newAssignmentId) {}

  /** A handover on record. */
  public record HandoverJson(
      long id,
      String leaverName,
      String successorName,
      LocalDate firstDay,
      String reason,
      String documentNumber,
      String recordedBy,
      List<Post> posts,
      List<Item> items) {
    static HandoverJson of(Handover handover) {
      return new HandoverJson(
          handover.getId(),
          handover.getLeaverName(),
          handover.getSuccessorName(),
          handover.getFirstDay(),
          handover.getReason(),
          handover.getDocumentNumber(),
          handover.getRecordedByName(),
          handover.getPosts().stream()
              .map(
                  post ->
                      new Post(
                          post.getPostName(),
                          post.getOrgUnitName(),
                          post.getAssignmentId(),
                          post.getNewAssignmentId()))
              .toList(),
          handover.getItems().stream().map(Item::of).toList());
    }
  }

  @GET
  @Path("handovers")
  @Operation(summary = "Handovers that the caller may see, the latest first")
  public List<HandoverJson> all() {
    return service.handovers().stream().map(HandoverJson::of).toList();
  }

  @GET
  @Path("handovers/{id}")
  @Operation(summary = "One handover with its posts and items")
  public HandoverJson one(@PathParam("id") long id) {
    return HandoverJson.of(service.handover(id));
  }

  @GET
  @Path("handovers/{id}/list.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The list to sign, as a workbook")
  public Response workbook(@PathParam("id") long id) {
    Download file = service.sheet(id);
    return Files.download(file.fileName(), file.mediaType(), file.content());
  }

  @GET
  @Path("handovers/{id}/list.pdf")
  @Produces("application/pdf")
  @Operation(summary = "The list to sign, to print")
  public Response printed(@PathParam("id") long id) {
    Download file = reports.handoverList(id, ReportFormat.PDF);
    return Files.download(file.fileName(), file.mediaType(), file.content());
  }

  @POST
  @Path("handovers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Hand posts over, all or none")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response handOver(
      @BeanParam @Valid ActHeaders headers, @NotNull @Valid NewHandoverJson body) {
    long id = acts.create(headers, body, context -> service.handOver(context, body.wanted()));
    return Acts.created(id, "handovers/" + id);
  }
}

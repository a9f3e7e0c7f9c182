package org.kaoping.web.api.reminder;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.reminder.SupervisedLine;
import org.kaoping.reminder.SupervisionListService;
import org.kaoping.reminder.UrgeService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.WholeNumber;
import org.kaoping.web.api.work.Cursor;
import org.kaoping.web.api.work.WorkItemJson;

/** What is late or near, and urging. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
public class UrgesResource {
  private static final int LARGEST_PAGE = 200;

  @Inject private SupervisionListService lists;
  @Inject private UrgeService urges;
  @Inject private Acts acts;
  @Inject private BusinessClock clock;

  /** Open work that is late or near, and how often it has been urged. */
  public record Supervised(WorkItemJson item, long urged, Instant lastUrgedAt, boolean urgeable) {}

  /**
   * A page of what is late or near.
   *
   * @param next the cursor of the next page; null on the last one
   */
  public record Page(List<Supervised> items, String next) {}

  /** A message to a city leader that waits for the office. */
  public record Proposal(
      long id, WorkItemJson item, String text, Instant proposedAt, String proposedBy) {}

  /**
   * An urge.
   *
   * @param text words of one's own, at most 500 characters; may be left out
   */
  public record UrgeBody(String text, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("supervised-work")
  @Operation(summary = "Open work in the caller's reach that is late or due within a week")
  public Page lines(
      @QueryParam("late") @DefaultValue("false") boolean late,
      @QueryParam("after") String after,
      @QueryParam("size") @DefaultValue("50") WholeNumber size,
      @Context HttpHeaders headers) {
    int most = size.in("size", 1, LARGEST_PAGE);
    Locale locale = Languages.of(headers);
    List<SupervisedLine> lines = lists.lines(late, Cursor.key(after), most);
    String next = lines.size() < most ? null : Cursor.of(lines.get(lines.size() - 1).work().key());
    return new Page(
        lines.stream()
            .map(
                line ->
                    new Supervised(
                        WorkItemJson.of(line.work(), clock.now(), locale),
                        line.urged(),
                        line.lastUrgedAt(),
                        line.urgeable()))
            .toList(),
        next);
  }

  @POST
  @Path("work-items/{id}/acts/urge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Urge the holder; capped per item and day, to a city leader only proposed")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response urge(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid UrgeBody body) {
    String text = body == null ? null : body.text();
    long urge = acts.create(headers, body, context -> urges.urge(context, id, text));
    return Acts.created(urge, "urges/" + urge);
  }

  @GET
  @Path("urge-proposals")
  @Operation(summary = "Messages to city leaders that wait for the office's release")
  public List<Proposal> proposals(@Context HttpHeaders headers) {
    Locale locale = Languages.of(headers);
    return lists.proposals().stream()
        .map(
            line ->
                new Proposal(
                    line.id(),
                    WorkItemJson.of(line.work(), clock.now(), locale),
                    line.text(),
                    line.proposedAt(),
                    line.proposedBy()))
        .toList();
  }

  @POST
  @Path("urges/{id}/acts/release")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a proposed message to a city leader go out")
  @APIResponse(responseCode = "204")
  public void release(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> urges.release(context, id));
  }

  @POST
  @Path("urges/{id}/acts/dismiss")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Drop a proposed message to a city leader")
  @APIResponse(responseCode = "204")
  public void dismiss(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> urges.dismiss(context, id));
  }
}

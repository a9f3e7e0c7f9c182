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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.rectification.FindingService;
import org.kaoping.rectification.FindingView;
import org.kaoping.rectification.OrderTerms;
import org.kaoping.rectification.TalkNotice;
import org.kaoping.rectification.TalkReleaseService;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.NoticeKind;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.WholeNumber;

/** Findings of checks and of reports, and the notices of their orders. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class FindingsResource {
  private static final int LONGEST_LIMIT = 366;

  @Inject private FindingService findings;
  @Inject private TalkReleaseService talks;
  @Inject private ReportingService reports;
  @Inject private Acts acts;

  /**
   * An order on a finding; its documentNumber is required.
   *
   * @param requirement what has to be done
   * @param inCharge the post that answers for it
   * @param dueOn last day for the answer, after today
   */
  public record FindingOrder(
      @NotNull String requirement,
      @NotNull String inCharge,
      @NotNull LocalDate dueOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A notice that calls to a talk; its documentNumber is required.
   *
   * @param talkOn today or later
   * @param invited the post that has to come
   */
  public record TalkCall(
      @NotNull LocalDate talkOn,
      @NotNull String place,
      @NotNull String invited,
      @NotNull String subject,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A new limit instead of a talk; its reason is required.
   *
   * @param newDueOn last day of the new limit
   */
  public record NewLimit(
      @NotNull LocalDate newDueOn, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /** Last day of a limit. */
  public record Limit(LocalDate dueOn) {}

  @GET
  @Path("findings/{id}")
  @Operation(summary = "One finding; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FindingJson.class)))
  public Response one(@PathParam("id") long id) {
    FindingView view = findings.finding(id);
    return Response.ok(FindingJson.of(view))
        .tag(EntityTags.of(view.finding().getVersion()))
        .build();
  }

  @GET
  @Path("findings/due-date")
  @Operation(summary = "The last day of a limit of so many days, before an order is issued")
  public Limit dueDate(@QueryParam("days") WholeNumber days) {
    if (days == null) {
      throw new org.kaoping.web.api.call.BadParameter("days");
    }
    return new Limit(findings.dueAfter(days.in("days", 0, LONGEST_LIMIT)));
  }

  @POST
  @Path("findings/{id}/rectification-order")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Order the finding to be put right; a finding is ordered once")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response order(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid FindingOrder body) {
    OrderTerms terms = new OrderTerms(body.requirement(), body.inCharge(), body.dueOn());
    long order = acts.create(headers, body, context -> findings.order(context, id, terms));
    return Acts.created(order, "rectification-orders/" + order);
  }

  @POST
  @Path("findings/{id}/acts/waive")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Set the finding aside without an order, with a reason")
  public FindingJson waive(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> findings.waive(context, id));
    return FindingJson.of(findings.finding(id));
  }

  @POST
  @Path("rectification-orders/{id}/acts/release-talk")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Release the proposed talk by a notice")
  @APIResponse(responseCode = "204")
  public void release(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid TalkCall body) {
    TalkNotice notice = new TalkNotice(body.talkOn(), body.place(), body.invited(), body.subject());
    acts.run(headers, body, context -> talks.issue(context, id, notice));
  }

  @POST
  @Path("rectification-orders/{id}/acts/decline-talk")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Do not release the proposed talk: the order goes on with a new limit")
  @APIResponse(responseCode = "204")
  public void decline(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewLimit body) {
    acts.run(headers, body, context -> talks.decline(context, id, body.newDueOn()));
  }

  @GET
  @Path("rectification-orders/{id}/notices/{kind:order|talk|closing}.{format:pdf|docx}")
  @Operation(summary = "A notice of the order as a document with its number")
  public Response notice(
      @PathParam("id") long id,
      @PathParam("kind") String kind,
      @PathParam("format") String format) {
    Download file =
        reports.notice(
            id,
            NoticeKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    return Files.download(file.fileName(), file.mediaType(), file.content());
  }
}

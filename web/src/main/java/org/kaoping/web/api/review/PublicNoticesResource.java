package org.kaoping.web.api.review;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.review.NewPublicNotice;
import org.kaoping.review.NoticedList;
import org.kaoping.review.PublicNoticeService;
import org.kaoping.review.PublicNoticeView;
import org.kaoping.review.ReviewDecider;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.PlainBody;

/** Public notices of determined scores. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review of results")
public class PublicNoticesResource {
  @Inject private PublicNoticeService service;
  @Inject private Acts acts;

  /**
   * A notice to be opened.
   *
   * @param workingDays 1 to 60; 5 when left out
   * @param reviewDays working days for a review; 10 when left out
   * @param decider the leaders when left out
   */
  public record Opening(
      Integer workingDays,
      Integer reviewDays,
      ReviewDecider decider,
      String text,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewPublicNotice wanted() {
      return new NewPublicNotice(workingDays, reviewDays, decider, text);
    }
  }

  /**
   * More time.
   *
   * @param days working days, 1 to 60
   */
  public record Days(@NotNull Integer days, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/public-notices")
  @Operation(summary = "Public notices of a cycle's scores, the latest round first")
  public List<PublicNoticeView> ofCycle(@PathParam("id") long id) {
    return service.ofCycle(id);
  }

  @POST
  @Path("cycles/{id}/public-notices")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Show the determined scores to all units; documentNumber is required")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response open(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Opening body) {
    long notice = acts.create(headers, body, context -> service.open(context, id, body.wanted()));
    return Acts.created(notice, "public-notices/" + notice);
  }

  @GET
  @Path("public-notices/{id}")
  @Operation(summary = "One notice with its countdown; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PublicNoticeView.class)))
  public Response one(@PathParam("id") long id) {
    PublicNoticeView notice = service.notice(id);
    return Response.ok(notice).tag(EntityTags.of(notice.version())).build();
  }

  @GET
  @Path("public-notices/{id}/list")
  @Operation(
      summary =
          "The list as noticed, and beside it the one after the review: for units once the notice"
              + " has been concluded")
  public NoticedList list(@PathParam("id") long id) {
    return service.list(id);
  }

  @POST
  @Path("public-notices/{id}/acts/extend")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a running notice longer; reason is required")
  public Response extend(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @NotNull @Valid Days body) {
    acts.run(headers, body, context -> service.extend(context, id, body.days()));
    return one(id);
  }

  @POST
  @Path("public-notices/{id}/acts/conclude")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Conclude a notice whose period is over and whose appeals are settled")
  public Response conclude(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> service.conclude(context, id));
    return one(id);
  }
}

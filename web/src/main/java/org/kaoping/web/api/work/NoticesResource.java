package org.kaoping.web.api.work;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.outbox.NoticeService;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;

/** Notices to the caller: reminders, returns, orders. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work list")
public class NoticesResource {
  @Inject private NoticeService notices;
  @Inject private Acts acts;

  /** A notice; its text is in the reader's language. */
  public record Notice(
      long id, String kind, String text, SubjectRef subject, Instant at, boolean read) {}

  @GET
  @Path("notices")
  @Operation(summary = "The caller's latest notices, unread ones first")
  public List<Notice> mine(@Context HttpHeaders http) {
    Locale locale = Languages.of(http);
    return notices.mine().stream()
        .map(n -> new Notice(n.id(), n.kind(), n.text(locale), n.subject(), n.at(), n.read()))
        .toList();
  }

  @POST
  @Path("notices/{id}/acts/mark-read")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The caller has read a notice")
  @APIResponse(responseCode = "204")
  public void markRead(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    acts.run(headers, body, context -> notices.markRead(context, id));
  }
}

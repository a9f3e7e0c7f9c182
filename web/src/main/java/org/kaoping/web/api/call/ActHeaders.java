package org.kaoping.web.api.call;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.kaoping.security.ActContext;

/** The headers that come with an act. */
public class ActHeaders {
  /** Names the attempt: repeating it changes nothing. */
  @HeaderParam("Idempotency-Key")
  @Size(min = 1, max = 100)
  @Parameter(
      description =
          "Names this attempt, at most 100 characters, for example a UUID. Repeating the request"
              + " with the same key changes nothing and answers as before.")
  private String idempotencyKey;

  /** The version that the caller saw. */
  @HeaderParam("If-Match")
  @Parameter(
      description =
          "ETag of the record that was read before. When it has changed since, the act is refused"
              + " with 412.")
  private String ifMatch;

  /** The assignment to act under. */
  @HeaderParam("Kaoping-Assignment")
  @Parameter(
      description =
          "The assignment to act under, for callers with several. Without it, the first one whose"
              + " role may perform the act is taken.")
  private Long assignmentId;

  /** The context of an act. */
  ActContext context(ActBody body) {
    ActBody content = body == null ? PlainBody.EMPTY : body;
    return new ActContext(
        assignmentId,
        content.onBehalfOf(),
        content.reason(),
        content.documentNumber(),
        idempotencyKey,
        EntityTags.version(ifMatch));
  }
}

package org.kaoping.web.api.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.DeadlockRetry;

/** Runs acts for resources: gives them their context, and tries again after a deadlock. */
@ApplicationScoped
public class Acts {

  /** An act without a result. */
  public void run(ActHeaders headers, ActBody body, Consumer<ActContext> act) {
    ActContext context = headers.context(body);
    DeadlockRetry.run(
        () -> {
          act.accept(context);
          return null;
        });
  }

  /** An act that creates something; its id. */
  public long create(ActHeaders headers, ActBody body, ToLongFunction<ActContext> act) {
    ActContext context = headers.context(body);
    return DeadlockRetry.run(() -> act.applyAsLong(context));
  }

  /**
   * The answer to an act that has created something.
   *
   * @param path where it can be read, below the interface's root
   */
  public static Response created(long id, String path) {
    return Response.created(URI.create(path)).entity(new Created(id)).build();
  }

  /** What has been created. */
  public record Created(long id) {}
}

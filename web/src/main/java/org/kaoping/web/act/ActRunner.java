package org.kaoping.web.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kaoping.security.ActContext;
import org.kaoping.web.page.Seat;
import org.kaoping.web.page.Texts;

/**
 * Runs services for pages. It gives an act its context, tries again when the database broke a
 * deadlock, and tells the person what came of it; a page that was refused keeps what was typed.
 */
@RequestScoped
public class ActRunner {
  private static final int ATTEMPTS = 3;
  private static final long PAUSE_MILLIS = 150;

  @Inject private Failures failures;
  @Inject private Seat seat;

  /**
   * Performs an act without a result.
   *
   * @return whether it took effect
   */
  public boolean run(ActForm form, Consumer<ActContext> act) {
    return call(
            form,
            context -> {
              act.accept(context);
              return Boolean.TRUE;
            })
        .isPresent();
  }

  /**
   * Performs an act.
   *
   * @return its result; empty when it was refused or failed, or returned null
   */
  public <T> Optional<T> call(ActForm form, Function<ActContext, T> act) {
    ActContext context = form.context(seat.getAssignmentId());
    try {
      T result = attempt(() -> act.apply(context));
      say(FacesMessage.SEVERITY_INFO, Texts.format(seat.getLocale(), "act.done"));
      faces().getExternalContext().getFlash().setKeepMessages(true);
      return Optional.ofNullable(result);
    } catch (RuntimeException failed) {
      complain(failed);
      return Optional.empty();
    }
  }

  /** Reads something; empty, with a message on the page, when the person may not. */
  public <T> Optional<T> read(Supplier<T> reading) {
    try {
      return Optional.ofNullable(attempt(reading));
    } catch (RuntimeException failed) {
      complain(failed);
      boolean refused = failures.refusal(failed).isPresent();
      faces()
          .getExternalContext()
          .setResponseStatus(
              refused
                  ? HttpServletResponse.SC_NOT_FOUND
                  : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      return Optional.empty();
    }
  }

  /**
   * Outside any transaction: each attempt is a transaction of its own. What may pass by itself is
   * tried again: a deadlock, and a collision with a timer that moved the same case. When a second
   * attempt shows that somebody else was first, the collision is what the person is told.
   */
  private <T> T attempt(Supplier<T> call) {
    RuntimeException collision = null;
    for (int attempt = 1; ; attempt++) {
      try {
        return call.get();
      } catch (RuntimeException failed) {
        boolean collided = failures.isCollision(failed);
        if (attempt >= ATTEMPTS || !(collided || failures.isDeadlock(failed))) {
          throw collision != null && failures.refusal(failed).isPresent() ? collision : failed;
        }
        collision = collided ? failed : collision;
        pause(attempt);
      }
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE_MILLIS * attempt);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void complain(RuntimeException failed) {
    say(FacesMessage.SEVERITY_ERROR, failures.explain(failed, seat.getLocale()));
  }

  private static void say(FacesMessage.Severity severity, String text) {
    faces().addMessage(null, new FacesMessage(severity, text, null));
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}

package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.kaoping.kernel.Profile;

/** The login name of the caller, as the container authenticated it. */
@ApplicationScoped
public class CallerIdentity {
  private final ThreadLocal<String> played = new ThreadLocal<>();
  @Inject private SecurityContext security;

  /** The caller's login name; empty when nobody is logged in. */
  public Optional<String> login() {
    String player = played.get();
    if (player != null) {
      return Optional.of(player);
    }
    Principal principal = security.getCallerPrincipal();
    return principal == null || "anonymous".equals(principal.getName())
        ? Optional.empty()
        : Optional.of(principal.getName());
  }

  /**
   * Runs something as a person who is not logged in: how a year is played.
   *
   * @throws IllegalStateException in a production installation
   */
  public <T> T playAs(String login, Supplier<T> part) {
    if (!Profile.current().isPlayground()) {
      throw new IllegalStateException("Nobody can be played in a production installation");
    }
    String before = played.get();
    played.set(login);
    try {
      return part.get();
    } finally {
      played.set(before);
    }
  }
}

package org.kaoping.web.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.web.page.Texts;

/**
 * The one place that turns what a service throws into a sentence for the person: a refusal says its
 * rule, everything else gets a number under which the log has it.
 */
@ApplicationScoped
public class Failures {
  private static final Logger LOG = System.getLogger(Failures.class.getName());
  private static final String COLLISION = DecidedMeanwhile.class.getSimpleName();
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;
  private static final int DEEPEST = 20;

  /** What to tell the person. */
  public String explain(Throwable thrown, Locale locale) {
    Optional<Refused> refused = refusal(thrown);
    if (refused.isPresent()) {
      return refused.get().message(locale);
    }
    if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)) {
      return Messages.rule(COLLISION, List.of(), locale);
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.ERROR, "Error " + number, thrown);
    return Texts.format(locale, "failure.unexpected", number);
  }

  /** The refusal behind an exception; the container may have wrapped it. */
  public Optional<Refused> refusal(Throwable thrown) {
    return causes(thrown).filter(Refused.class::isInstance).map(Refused.class::cast).findFirst();
  }

  /** Whether another change of the same case came first. */
  boolean isCollision(Throwable thrown) {
    return refusal(thrown).map(Refused::code).filter(COLLISION::equals).isPresent()
        || causes(thrown).anyMatch(OptimisticLockException.class::isInstance);
  }

  /** Whether the database gave up one of two acts that waited for each other. */
  boolean isDeadlock(Throwable thrown) {
    return causes(thrown)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(sql -> sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }
}

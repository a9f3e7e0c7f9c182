package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.security.rules.KnownAndOwn;

/** Idempotency of acts: one key, one effect. */
@ApplicationScoped
class ActKeys {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;

  /** The earlier attempt under the same key, if there was one. */
  Optional<ActKey> earlier(ActContext context, Actor actor, String act) {
    if (context.idempotencyKey() == null) {
      return Optional.empty();
    }
    ActKey found = em.find(ActKey.class, context.idempotencyKey());
    if (found != null) {
      Rules.check(new KnownAndOwn(found.belongsTo(actor.personId(), act)));
    }
    return Optional.ofNullable(found);
  }

  /**
   * Takes the key at once, so that of two simultaneous attempts one fails before it changes
   * anything.
   */
  void claim(ActContext context, Actor actor, String act) {
    if (context.idempotencyKey() == null) {
      return;
    }
    try {
      em.persist(new ActKey(context.idempotencyKey(), actor.personId(), act, clock.wallTime()));
      em.flush();
    } catch (PersistenceException taken) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  void remember(ActContext context, Object result) {
    if (context.idempotencyKey() != null && result instanceof Long id) {
      em.find(ActKey.class, context.idempotencyKey()).result(id);
    }
  }
}

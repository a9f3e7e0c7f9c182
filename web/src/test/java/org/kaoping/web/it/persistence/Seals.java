package org.kaoping.web.it.persistence;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Instant;
import org.kaoping.audit.AuditSealing;
import org.kaoping.audit.SealCheck;
import org.kaoping.calendar.BusinessClock;

/**
 * Seals without waiting a quarter of an hour, and changes a record in a transaction it gives up.
 */
@Stateless
public class Seals {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Resource private SessionContext transaction;
  @Inject private BusinessClock clock;
  @Inject private AuditSealing sealing;

  /** Seals everything that is on record now. */
  public int sealAll() {
    try {
      AuditSealing early = new AuditSealing();
      set(early, "em", em);
      set(early, "clock", clock);
      Method seal = AuditSealing.class.getDeclaredMethod("sealUntil", Instant.class);
      seal.setAccessible(true);
      return (Integer) seal.invoke(early, clock.wallTime().plusSeconds(1));
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("AuditSealing has another shape now", changed);
    }
  }

  private static void set(AuditSealing sealing, String name, Object value)
      throws ReflectiveOperationException {
    Field field = AuditSealing.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(sealing, value);
  }

  /** What the check of the seals says about a trail changed by a statement. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public SealCheck checkAfter(String statement, long recordId) {
    int changed = em.createNativeQuery(statement).setParameter(1, recordId).executeUpdate();
    if (changed != 1) {
      throw new AssertionError("Nothing was changed by " + statement);
    }
    SealCheck check = sealing.verify();
    transaction.setRollbackOnly();
    return check;
  }
}

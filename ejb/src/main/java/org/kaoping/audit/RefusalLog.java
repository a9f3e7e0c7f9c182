package org.kaoping.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** Records refusals in a transaction of their own, since the refused act rolls back. */
@Stateless
public class RefusalLog {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private AuditTrail audit;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void record(
      String act, Actor actor, ActContext context, SubjectRef subject, Refused refused) {
    em.persist(
        audit
            .record(act, subject)
            .by(actor, context)
            .refusedBy(refused.code(), refused.message(Locale.ROOT)));
  }
}

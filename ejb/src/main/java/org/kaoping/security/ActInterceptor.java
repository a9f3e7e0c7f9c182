package org.kaoping.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.audit.AuditTrail;
import org.kaoping.audit.RefusalLog;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.security.rules.ContextTextsFit;
import org.kaoping.security.rules.DecidedMeanwhile;

/**
 * The frame of every act: who is it, may he, has this attempt been made before; then the act; then
 * its audit record in the same transaction, or the refusal in a transaction of its own.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ActInterceptor {
  @Inject private Callers callers;
  @Inject private CurrentAct current;
  @Inject private AuditTrail audit;
  @Inject private RefusalLog refusals;
  @Inject private ActKeys keys;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    if (current.isRunning()) {
      return call.proceed();
    }
    String name =
        call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
    ActContext context = (ActContext) call.getParameters()[0];
    Role[] allowed = call.getMethod().getAnnotation(Act.class).by();
    current.begin(name, callers.nobody(), context);
    try {
      current.begin(
          name, callers.actorsFor(context, call.getMethod().getDeclaringClass(), allowed), context);
      Rules.check(new ContextTextsFit(context));
      return perform(call);
    } catch (Refused refused) {
      throw recorded(refused);
    } catch (OptimisticLockException lost) {
      throw recorded(new Refused(new DecidedMeanwhile()));
    } finally {
      current.end();
    }
  }

  private Object perform(InvocationContext call) throws Exception {
    Optional<ActKey> earlier = keys.earlier(current.context(), current.actor(), current.name());
    if (earlier.isPresent()) {
      return call.getMethod().getReturnType() == long.class ? earlier.get().resultId() : null;
    }
    keys.claim(current.context(), current.actor(), current.name());
    Object result = call.proceed();
    keys.remember(current.context(), result);
    audit.accepted(
        current.name(), current.actor(), current.context(), current.subject(), current.detail());
    em.flush();
    return result;
  }

  private Refused recorded(Refused refused) {
    refusals.record(
        current.name(),
        callers.onRecord(current.actor()),
        current.context(),
        current.subject(),
        refused);
    return refused;
  }
}

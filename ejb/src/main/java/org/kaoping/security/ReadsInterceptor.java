package org.kaoping.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.kaoping.audit.RefusalLog;
import org.kaoping.kernel.Refused;

/** The frame of every reading: who is it and may he. A refusal is recorded, a reading is not. */
@Reads
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ReadsInterceptor {
  @Inject private Callers callers;
  @Inject private CurrentAct current;
  @Inject private RefusalLog refusals;

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    if (current.isRunning()) {
      return call.proceed();
    }
    String name =
        call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
    ActContext context = context(call.getParameters());
    Role[] allowed = call.getMethod().getAnnotation(Reads.class).by();
    current.begin(name, callers.nobody(), context);
    try {
      current.begin(name, callers.actorFor(context, allowed), context);
      return call.proceed();
    } catch (Refused refused) {
      refusals.record(name, callers.onRecord(current.actor()), context, current.subject(), refused);
      throw refused;
    } finally {
      current.end();
    }
  }

  private static ActContext context(Object[] parameters) {
    return parameters.length > 0 && parameters[0] instanceof ActContext given
        ? given
        : ActContext.plain();
  }
}

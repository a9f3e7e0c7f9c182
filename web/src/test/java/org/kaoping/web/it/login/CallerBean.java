package org.kaoping.web.it.login;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** An EJB of the tests that tells whom it sees calling. */
@Stateless
public class CallerBean {
  @Resource private SessionContext context;

  /** The caller's login; refused without the role that each logged-in caller has. */
  @RolesAllowed("user")
  public String caller() {
    return context.getCallerPrincipal().getName();
  }
}

package org.kaoping.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Stand-in until the domain's accounts exist: the demo's rule that the password is the login. */
@Stateless
@PermitAll
public class Accounts {
  /** Whether the password is the one of the account. */
  public boolean verify(String login, char[] password) {
    return login.startsWith("demo") && login.equals(String.valueOf(password));
  }
}

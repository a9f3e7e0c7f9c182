package org.kaoping.web.it.acts;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** A caller that breaks down after the act it called, inside the same transaction. */
@Stateless
public class Interrupted {
  /** What it breaks down with. */
  public static final String MESSAGE = "broke down after the act";

  /** Acts, then fails. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void actThenFail(Runnable act) {
    act.run();
    throw new IllegalStateException(MESSAGE);
  }
}

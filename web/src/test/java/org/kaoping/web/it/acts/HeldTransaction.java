package org.kaoping.web.it.acts;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.CountDownLatch;

/** Keeps the transaction of an act open for a while after the act has been written. */
@Stateless
public class HeldTransaction {
  /**
   * Acts, says so, and commits only after a pause.
   *
   * @param written counted down once everything stands in the database, uncommitted
   * @param pauseMillis how long the transaction then stays open
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void actAndHold(Runnable act, CountDownLatch written, long pauseMillis) {
    act.run();
    written.countDown();
    try {
      Thread.sleep(pauseMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

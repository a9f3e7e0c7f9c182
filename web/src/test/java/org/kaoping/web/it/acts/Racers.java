package org.kaoping.web.it.acts;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kaoping.kernel.Refused;
import org.kaoping.security.CallerIdentity;

/** Lets two people act at the same moment. */
@ApplicationScoped
public class Racers {
  private static final long PATIENCE_SECONDS = 120;

  @Resource private ManagedExecutorService threads;
  @Inject private CallerIdentity identity;
  @Inject private HeldTransaction held;

  /**
   * One of two who act.
   *
   * @param login who
   * @param act what
   */
  public record Racer(String login, Runnable act) {}

  /** Both start at once; returns what was refused, one code per loser. */
  public List<String> race(Racer one, Racer other) {
    CountDownLatch ready = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<String>> runs = new ArrayList<>();
    for (Racer racer : List.of(one, other)) {
      runs.add(
          threads.submit(
              () -> {
                ready.countDown();
                await(go);
                return attempt(racer);
              }));
    }
    await(ready);
    go.countDown();
    return losses(runs);
  }

  /** The first has written but not committed when the second comes to the same item. */
  public List<String> overlap(Racer first, Racer second) {
    CountDownLatch written = new CountDownLatch(1);
    List<Future<String>> runs = new ArrayList<>();
    runs.add(
        threads.submit(
            () -> {
              try {
                return attempt(
                    new Racer(first.login(), () -> held.actAndHold(first.act(), written, 1500)));
              } finally {
                written.countDown();
              }
            }));
    runs.add(
        threads.submit(
            () -> {
              await(written);
              return attempt(second);
            }));
    return losses(runs);
  }

  private String attempt(Racer racer) {
    try {
      return identity.playAs(
          racer.login(),
          () -> {
            racer.act().run();
            return null;
          });
    } catch (Refused refused) {
      return refused.code();
    }
  }

  private static List<String> losses(List<Future<String>> runs) {
    List<String> losses = new ArrayList<>();
    for (Future<String> run : runs) {
      try {
        String loss = run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (loss != null) {
          losses.add(loss);
        }
      } catch (InterruptedException | ExecutionException | TimeoutException broken) {
        throw new AssertionError("An act ended neither in success nor in a refusal", broken);
      }
    }
    return losses;
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("Nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

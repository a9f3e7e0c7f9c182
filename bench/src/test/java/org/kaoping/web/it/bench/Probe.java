package org.kaoping.web.it.bench;

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
import org.kaoping.security.CallerIdentity;
import org.kaoping.worklist.WorkListKey;
import org.kaoping.worklist.WorkListService;

/**
 * Somebody at his desk: every tenth of a second a page of his work list and one act, the saving of
 * a draft plan.
 */
@ApplicationScoped
public class Probe {
  private static final int EVERY_MILLIS = 100;
  private static final double NANOS_PER_MILLI = 1e6;

  @Resource private ManagedExecutorService threads;
  @Inject private CallerIdentity identity;
  @Inject private WorkListService works;
  @Inject private BenchCity city;

  /** Measures while something happens. */
  List<Double> during(long appraisal, Runnable something) {
    CountDownLatch end = new CountDownLatch(1);
    Future<List<Double>> running = threads.submit(() -> measure(appraisal, end));
    try {
      something.run();
    } finally {
      end.countDown();
    }
    try {
      return running.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private List<Double> measure(long appraisal, CountDownLatch end) throws InterruptedException {
    List<Double> millis = new ArrayList<>();
    long due = System.nanoTime();
    do {
      long start = System.nanoTime();
      use(appraisal);
      millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
      due += TimeUnit.MILLISECONDS.toNanos(EVERY_MILLIS);
    } while (!end.await(Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS));
    return millis;
  }

  private void use(long appraisal) {
    identity.playAs(
        BenchCity.UNIT_OFFICE,
        () ->
            works.years().stream()
                .findFirst()
                .map(year -> works.mine(year, WorkListKey.START, WorkListPages.PAGE + 1))
                .orElseThrow());
    city.saveDraft(appraisal);
  }

  /** The value that 95 of a hundred do not exceed. */
  static double p95(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
  }
}

package org.kaoping.web.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.ContainerTest;

/**
 * Very much that falls due at once: 100,000 items of work and 10,000 stage timers, with somebody at
 * his desk meanwhile. It asserts that everything was done, never how fast.
 */
class DueBench extends ContainerTest {
  private static final int ITEMS = Integer.getInteger("kaoping.bench.items", 100_000);
  private static final int TIMERS = Integer.getInteger("kaoping.bench.timers", 10_000);
  private static final int ROUNDS = Integer.getInteger("kaoping.bench.rounds", 3);
  private static final int REST_MILLIS = 8000;

  @Inject private BenchCity city;
  @Inject private DueReminders reminders;
  @Inject private DueTimers timers;
  @Inject private Surroundings surroundings;

  @Test
  void remindsAndFiresWhatFallsDueInOneMinute() throws SQLException {
    long appraisal = city.draftedPlan();
    String before = surroundings.text();
    DueResult reminded = reminders.run(appraisal, ITEMS, ROUNDS);
    Tables.write(before + "\n" + DueResult.HEAD + reminded.row());
    if (TIMERS == 0) {
      return;
    }
    DueResult fired = timers.run(appraisal, TIMERS, ROUNDS);
    Tables.write(
        before
            + surroundings.text()
            + "\n"
            + DueResult.HEAD
            + reminded.row()
            + fired.row()
            + "\n"
            + List.of(reminded.ours(), reminded.bare(), fired.ours(), fired.bare()));
    assertThat(fired.ours()).hasSize(ROUNDS);
  }

  /** Nothing happens but what the person at the desk does. */
  static void rest() {
    pause(REST_MILLIS);
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}

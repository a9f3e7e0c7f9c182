package org.kaoping.web.node;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.reminder.ReminderSweep;
import org.kaoping.reminder.WebhookChannel;

/**
 * A node of its own: one round of reminders as the timer runs it, in a process that can be killed.
 * It says on its output when it passes from one batch to the next.
 */
public final class NodeProcess {
  static final String BATCH = "batch";
  static final String DONE = "done";

  private NodeProcess() {}

  /** A clock that stands at the time that the test gives. */
  private static final class GivenClock extends BusinessClock {
    private final Instant now;

    GivenClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public LocalDate today() {
      return ShanghaiDates.dateOf(now);
    }

    @Override
    public boolean isSet() {
      return false;
    }
  }

  /**
   * Runs a round.
   *
   * @param args address, user and password of the database, business time
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    NodeBeans beans =
        new NodeBeans(
            new NodeTransactions(args[0], args[1], args[2]),
            Map.of(
                "jakarta.enterprise.inject.Instance<org.kaoping.reminder.Channel>",
                WebhookChannel.class));
    beans.put(BusinessClock.class, new GivenClock(Instant.parse(args[3])));
    ReminderSweep.Round round =
        beans
            .get(ReminderSweep.class)
            .run(
                () -> {
                  out.println(BATCH);
                  return true;
                });
    out.println(DONE + " " + round);
    System.exit(0);
  }
}

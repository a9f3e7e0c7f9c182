package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.reminder.ReminderBatches.Batch;
import org.kaoping.reminder.ReminderBatches.Writing;
import org.kaoping.worklist.WorkListKey;

/**
 * One round of reminders: finds what falls due, sends one digest per office and person and day, and
 * what waits on the channels. Every part may break off and be begun anew, also by two nodes at
 * once.
 */
@ApplicationScoped
public class ReminderSweep {
  private static final Duration OPENED_LATELY = Duration.ofDays(7);
  private static final List<String> NO_KIND = List.of("-");

  @Inject private ReminderBatches batches;
  @Inject private ReminderSettings settings;
  @Inject private Digests digests;
  @Inject private DeliveryRuns deliveries;
  @Inject private BusinessClock clock;

  /**
   * What a round did.
   *
   * @param found reminders and proposals that are new
   * @param digests digests posted inside the application
   * @param sent messages that left by mail or webhook
   */
  public record Round(int found, int digests, int sent) {
    boolean isEmpty() {
      return found + digests + sent == 0;
    }
  }

  /**
   * Runs a round; nothing happens while the clock is set for a played year.
   *
   * @param goesOn asked between batches: whether this node may still go on
   */
  public Round run(BooleanSupplier goesOn) {
    if (clock.isSet()) {
      return new Round(0, 0, 0);
    }
    return play(goesOn);
  }

  /** A round at the clock's time, whether it is set or not. */
  public Round play(BooleanSupplier goesOn) {
    SweepTime time = SweepTime.of(clock);
    int found = 0;
    for (long jurisdiction : settings.jurisdictions()) {
      found += find(jurisdiction, time, goesOn);
    }
    batches.askAboutLateOpenings(time.now(), time.now().minus(OPENED_LATELY));
    int posted = digests.post(time, goesOn);
    return new Round(found, posted, deliveries.run(time, goesOn));
  }

  private int find(long jurisdiction, SweepTime time, BooleanSupplier goesOn) {
    int found = 0;
    List<RuleLine> rules = settings.rules(jurisdiction);
    for (RuleLine rule : rules) {
      if (rule.enabled()) {
        Batch batch =
            new Batch(jurisdiction, rule, others(rules, rule), DueWindow.of(rule, time.now()));
        found += write(batch, time, goesOn);
      }
    }
    return found;
  }

  /** Kinds that the general rule leaves to their own. */
  private static List<String> others(List<RuleLine> rules, RuleLine rule) {
    List<String> others =
        rules.stream()
            .filter(other -> rule.isForAny() && !other.isForAny() && other.step() == rule.step())
            .map(RuleLine::workKind)
            .toList();
    return others.isEmpty() ? NO_KIND : others;
  }

  private int write(Batch batch, SweepTime time, BooleanSupplier goesOn) {
    WorkListKey last = new WorkListKey(batch.window().until(), Long.MAX_VALUE);
    WorkListKey after = new WorkListKey(batch.window().from(), Long.MAX_VALUE);
    int written = batches.write(Writing.PROPOSALS, batch, after, last, time);
    while (after != null && goesOn.getAsBoolean()) {
      WorkListKey end = batches.endOfBatch(after, batch.window().until());
      WorkListKey upto = end == null ? last : end;
      written += batches.write(Writing.HOLDERS, batch, after, upto, time);
      if (batch.rule().toLeaders()) {
        written += batches.write(Writing.LEADERS, batch, after, upto, time);
      }
      after = end;
    }
    return written;
  }
}

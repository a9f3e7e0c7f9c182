package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.kaoping.calendar.ShanghaiDates;

/** 每日提醒汇总: from the jurisdiction's hour on, what fell due goes out once a day per office. */
@ApplicationScoped
public class Digests {
  @Inject private ReminderSettings settings;
  @Inject private DigestBatches batches;

  /**
   * Posts the digests of the day.
   *
   * @return how many offices got one
   */
  int post(SweepTime time, BooleanSupplier goesOn) {
    int posted = 0;
    int hour = ShanghaiDates.dateTimeOf(time.now()).getHour();
    for (long jurisdiction : settings.jurisdictions()) {
      if (hour >= settings.of(jurisdiction).getDigestHour()) {
        posted += post(jurisdiction, time, goesOn);
      }
    }
    return posted;
  }

  private int post(long jurisdiction, SweepTime time, BooleanSupplier goesOn) {
    batches.silence();
    batches.tellOfProposals(jurisdiction, time.today());
    int posted = 0;
    int more;
    do {
      more = batches.next(jurisdiction, time);
      posted += more;
    } while (more > 0 && goesOn.getAsBoolean());
    batches.planDeliveries(jurisdiction, time);
    return posted;
  }
}

package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.security.Role;

/** 每日提醒汇总: from the jurisdiction's hour on, what fell due goes out once a day per office. */
@ApplicationScoped
public class Digests {
  private static final int BATCH = 200;

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
    while (batches.silence() > 0 && goesOn.getAsBoolean()) {
      // as often as there are more
    }
    batches.tellOfProposals(jurisdiction, time.today());
    int posted = 0;
    for (Map.Entry<Role, List<Long>> offices :
        batches.offices(jurisdiction, time.today()).entrySet()) {
      List<Long> all = offices.getValue();
      for (int from = 0; from < all.size() && goesOn.getAsBoolean(); from += BATCH) {
        List<Long> some = all.subList(from, Math.min(all.size(), from + BATCH));
        posted += batches.post(offices.getKey(), some, time);
      }
    }
    batches.planDeliveries(jurisdiction, time);
    return posted;
  }
}

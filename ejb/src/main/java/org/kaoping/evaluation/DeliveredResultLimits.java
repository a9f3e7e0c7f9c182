package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.extension.LimitKeeper;
import org.kaoping.kernel.SubjectRef;

/** Moves the limit of an expected result. */
@ApplicationScoped
public class DeliveredResultLimits implements LimitKeeper {
  @Inject private DeliveredResults results;

  @Override
  public boolean keeps(ExtendableLimit limit) {
    return limit == ExtendableLimit.DELIVERED_RESULT;
  }

  @Override
  public void extend(SubjectRef subject, ExtendableLimit limit, LocalDate to) {
    results.find(subject.id()).orElseThrow().extend(to);
  }
}

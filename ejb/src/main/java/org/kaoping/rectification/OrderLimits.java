package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.extension.LimitKeeper;
import org.kaoping.kernel.SubjectRef;

/** Moves the limit of a rectification order. */
@ApplicationScoped
public class OrderLimits implements LimitKeeper {
  @Inject private RectificationOrders orders;

  @Override
  public boolean keeps(ExtendableLimit limit) {
    return limit == ExtendableLimit.RECTIFICATION;
  }

  @Override
  public void extend(SubjectRef subject, ExtendableLimit limit, LocalDate to) {
    orders.get(subject.id()).extend(to);
  }
}

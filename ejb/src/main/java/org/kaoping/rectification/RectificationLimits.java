package org.kaoping.rectification;

import java.time.LocalDate;

/** Tells the limit of a rectification order. */
public interface RectificationLimits {
  /** Last day of the order's present limit. */
  LocalDate dueOn(long orderId);
}

package org.kaoping.extension;

import java.time.LocalDate;
import org.kaoping.kernel.SubjectRef;

/** Implemented by the feature whose aggregate holds a limit: moves it there. */
public interface LimitKeeper {
  boolean keeps(ExtendableLimit limit);

  /**
   * Moves the limit of a case.
   *
   * @param to the new last day, after the present one
   */
  void extend(SubjectRef subject, ExtendableLimit limit, LocalDate to);
}

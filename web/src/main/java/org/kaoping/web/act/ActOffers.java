package org.kaoping.web.act;

import java.util.List;
import org.kaoping.kernel.SubjectType;

/**
 * A group of acts for the panel of a case page. Every bean of this type is found by the panel:
 * adding acts means adding one bean and its fragments.
 */
public interface ActOffers {
  /** On whose pages the acts stand. */
  SubjectType subject();

  /** Whether the acts stand on pages of a kind of case. */
  default boolean standsOn(SubjectType type) {
    return subject() == type;
  }

  /** Where the group stands in the panel; what a page is for comes first. */
  default int rank() {
    return 0;
  }

  /** The acts, in the order in which the panel shows them. */
  List<ActOffer> offers();
}

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

  /** The acts, in the order in which the panel shows them. */
  List<ActOffer> offers();
}

package org.kaoping.consistency.check;

import java.util.List;

/** One way to find contradictions in print. A check knows nothing of particular documents. */
public interface ConsistencyCheck {
  /** What it finds, in the order of the sheet; empty when all is well. */
  List<ConsistencyFinding> findings(Claims claims);
}

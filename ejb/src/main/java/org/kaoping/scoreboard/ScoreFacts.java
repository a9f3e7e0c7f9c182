package org.kaoping.scoreboard;

import java.util.List;

/** Where scores get their facts from. */
public interface ScoreFacts {
  /** The facts of every unit in a cycle. */
  List<UnitFacts> factsOf(long cycleId);
}

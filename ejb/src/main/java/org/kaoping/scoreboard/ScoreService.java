package org.kaoping.scoreboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.cycle.Appraisals;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Reads;
import org.kaoping.security.rules.KnownAndOwn;

/** Scores of a cycle. */
@Stateless
public class ScoreService {
  @Inject private Appraisals appraisals;

  /** Scores of one unit, under the embargo. */
  @Reads
  public UnitScores of(long appraisalId) {
    appraisals.readable(appraisalId);
    Rules.check(new KnownAndOwn(false));
    return null;
  }
}

package org.kaoping.commendation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Reads;
import org.kaoping.security.rules.KnownAndOwn;

/** Commendation of a cycle. */
@Stateless
public class CommendationService {
  @Inject private Cycles cycles;

  /** The published notice of a cycle, for everybody. */
  @Reads
  public NoticeView notice(long cycleId) {
    cycles.own(cycleId);
    Rules.check(new KnownAndOwn(false));
    return null;
  }
}

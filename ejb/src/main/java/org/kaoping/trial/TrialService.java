package org.kaoping.trial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.scheme.Scheme;
import org.kaoping.scheme.Schemes;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoreboard.CycleTrial;
import org.kaoping.scoreboard.CycleTrials;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.TrialResult;
import org.kaoping.scoring.TrialScoring;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.trial.rules.DocumentIsNotTooLong;

/**
 * 试算: what a scheme gives, without storing anything: on facts that are brought along, or on the
 * figures of a cycle of the system, before the scheme is issued.
 */
@Stateless
public class TrialService {
  @Inject private Schemes schemes;
  @Inject private Cycles cycles;
  @Inject private CycleTrials trials;

  /**
   * Scores facts by a scheme, both as documents (see docs/formats).
   *
   * @param scheme text in the format kaoping-scheme-2
   * @param facts text in the format kaoping-facts-1
   * @throws ScoringRefused naming the place, as a JSON pointer into the document
   */
  @Reads
  public TrialResult score(String scheme, String facts) {
    Rules.check(new DocumentIsNotTooLong(scheme), new DocumentIsNotTooLong(facts));
    return ScoringRefused.guard(() -> computed(SchemeDocumentCodec.read(scheme), facts));
  }

  /** Scores facts by a scheme of the system, a draft too. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public TrialResult scoreBy(long schemeId, String facts) {
    Rules.check(new DocumentIsNotTooLong(facts));
    SchemeDocument document = schemes.readable(schemeId).document();
    return ScoringRefused.guard(() -> computed(document, facts));
  }

  private static TrialResult computed(SchemeDocument document, String facts) {
    return TrialScoring.compute(document, FactsDocumentCodec.read(facts));
  }

  /**
   * What a scheme would give on the figures of a cycle, beside what its own scheme gave. Questions
   * that nobody has decided yet are assumed to have their first option, and named.
   */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public CycleTrial onCycle(long schemeId, long cycleId) {
    Scheme scheme = schemes.readable(schemeId);
    AppraisalCycle cycle = cycles.own(cycleId);
    return trials.of(scheme, cycle);
  }

  /** Cycles of the caller's jurisdiction whose figures can be used. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<AppraisalCycle> cyclesWithFigures() {
    return trials.cyclesWithFigures();
  }
}

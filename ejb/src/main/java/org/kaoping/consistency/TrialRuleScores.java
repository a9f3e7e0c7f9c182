package org.kaoping.consistency;

import java.util.Map;
import java.util.Optional;
import org.kaoping.consistency.check.RuleScores;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.Judged;
import org.kaoping.scoring.JudgedChange;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.ScoringRefusal;
import org.kaoping.scoring.TrialScoring;
import org.kaoping.scoring.UnitScore;

/** The scores that a scheme's rules give for the facts handed in with the claims. */
final class TrialRuleScores implements RuleScores {
  private final SchemeDocument scheme;
  private final Map<String, JudgedChange> judged;
  private final UnitScore scores;

  private TrialRuleScores(
      SchemeDocument scheme, Map<String, JudgedChange> judged, UnitScore scores) {
    this.scheme = scheme;
    this.judged = judged;
    this.scores = scores;
  }

  /**
   * Scores the facts of the sheet's unit; of the only unit where the names differ.
   *
   * @throws ScoringRefusal when scheme or facts cannot be used
   */
  static RuleScores of(ClaimSheet sheet) {
    if (sheet.scheme().isEmpty() || sheet.facts().isEmpty()) {
      return NONE;
    }
    SchemeDocument scheme = SchemeDocumentCodec.read(sheet.scheme().get());
    FactsDocument facts = FactsDocumentCodec.read(sheet.facts().get());
    Optional<FactsDocument.Unit> unit =
        facts.units().stream()
            .filter(one -> one.unit().equals(sheet.unit()) || facts.units().size() == 1)
            .findFirst();
    return unit.<RuleScores>map(one -> of(scheme, facts, one)).orElse(NONE);
  }

  private static TrialRuleScores of(
      SchemeDocument scheme, FactsDocument facts, FactsDocument.Unit unit) {
    UnitScore scores = TrialScoring.compute(scheme, facts).unit(unit.unit()).orElseThrow().score();
    return new TrialRuleScores(scheme, unit.judged(), scores);
  }

  @Override
  public Optional<RuleScore> of(String code) {
    Optional<Score> score = scores.score(code);
    if (score.isEmpty() || score.get().dropped() || score.get().pending() || !isRuled(code)) {
      return Optional.empty();
    }
    if (score.get().judged()) {
      String reason = judged.containsKey(code) ? judged.get(code).reason() : "";
      return score.get().computed().map(points -> new RuleScore(points, reason));
    }
    return Optional.of(new RuleScore(score.get().value(), ""));
  }

  /** Whether a rule computes the indicator, and not people alone. */
  private boolean isRuled(String code) {
    Optional<SchemeIndicator> indicator = scheme.indicator(code);
    return indicator.flatMap(scheme::rule).filter(rule -> !(rule instanceof Judged)).isPresent();
  }
}

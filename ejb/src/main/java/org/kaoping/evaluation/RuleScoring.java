package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.plan.Category;
import org.kaoping.scheme.OwnRules.OwnRule;
import org.kaoping.scheme.Schemes;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoring.DerivationText;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.IndicatorFacts;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.SeriesScoring;
import org.kaoping.scoring.UnitFacts;
import org.kaoping.scoring.UsableScheme;

/** Scores one entry by its rule, as the scores of the cycle will. */
@ApplicationScoped
class RuleScoring {
  private static final BigDecimal PERCENT = new BigDecimal("100");
  private static final int RATE_DECIMALS = 2;

  @Inject private Cycles cycles;
  @Inject private Schemes schemes;

  /**
   * What a fact gives. Compared with the best unit, the unit stands alone here.
   *
   * @throws ScoringRefused when the rule cannot use the fact
   */
  RuledResult of(
      UnitAppraisal appraisal, VerificationLine line, OwnRule rule, Fact fact, Locale locale) {
    UsableScheme scheme =
        schemes.readable(cycles.get(appraisal.getCycleId()).getSchemeId()).usable();
    Score score = ScoringRefused.guard(() -> score(scheme, line, rule, fact));
    BigDecimal rate =
        score
            .value()
            .multiply(PERCENT)
            .divide(line.fullPoints(), RATE_DECIMALS, RoundingMode.HALF_UP);
    return new RuledResult(
        score.value(), rate, DerivationText.sentence(score.derivation(), locale));
  }

  private static Score score(UsableScheme scheme, VerificationLine line, OwnRule rule, Fact fact) {
    String key = String.valueOf(line.indicatorId());
    IndicatorFacts indicator =
        IndicatorFacts.of(
            key,
            line.category() == Category.MANDATORY
                ? IndicatorCategory.MANDATORY
                : IndicatorCategory.SELF_SELECTED,
            new BigDecimal(line.fullPoints().stripTrailingZeros().toPlainString()),
            rule.key(),
            fact);
    UnitFacts unit = new UnitFacts(key, true, "", List.of(indicator));
    return SeriesScoring.compute(scheme, List.of(unit))
        .unit(key)
        .flatMap(found -> found.score(key))
        .orElseThrow();
  }
}

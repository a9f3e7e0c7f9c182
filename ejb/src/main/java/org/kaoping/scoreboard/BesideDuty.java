package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.kernel.Messages;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.ComponentResult;
import org.kaoping.rating.ComponentWeights;
import org.kaoping.rating.Ratings;
import org.kaoping.rating.UnitBars;
import org.kaoping.scoring.BarEvent;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.ScoringComponent;
import org.kaoping.scoring.ScoringScheme;
import org.kaoping.scoring.UsableScheme;

/** Brings what counts beside the duty score into the scoring: weights, results, fallen bars. */
@ApplicationScoped
public class BesideDuty {
  @Inject private Ratings ratings;
  @Inject private UnitBars bars;

  /** The scheme with the weights that its owner has set for the cycle; else as it is. */
  UsableScheme weighed(AppraisalCycle cycle, UsableScheme scheme) {
    if (!ratings.hasWeights(cycle.getId())) {
      return scheme;
    }
    ComponentWeights weights = ratings.weights(cycle.getId());
    ScoringScheme printed = scheme.scheme();
    return new ScoringScheme(
            printed.code(),
            printed.version(),
            printed.tables(),
            printed.rules(),
            printed.rounding(),
            printed.gradeScale(),
            printed.gradeRules(),
            Arrays.stream(ComponentKind.values())
                .map(
                    kind ->
                        new ScoringComponent(
                            kind.name(),
                            Messages.term(kind, Locale.ROOT),
                            Ratio.of(weights.of(kind))))
                .toList())
        .answer(scheme.answers());
  }

  /** Results beside the duty score that the scheme knows, by appraisal. */
  Map<Long, Map<String, BigDecimal>> results(AppraisalCycle cycle, UsableScheme scheme) {
    Set<String> known =
        scheme.scheme().components().stream()
            .map(ScoringComponent::code)
            .collect(Collectors.toSet());
    Map<Long, Map<String, BigDecimal>> results = new HashMap<>();
    ratings
        .results(cycle.getId())
        .forEach((appraisal, byKind) -> results.put(appraisal, points(byKind, known)));
    return results;
  }

  private static Map<String, BigDecimal> points(
      Map<ComponentKind, ComponentResult> byKind, Set<String> known) {
    return byKind.values().stream()
        .filter(result -> known.contains(result.getKind().name()))
        .collect(
            Collectors.toMap(
                result -> result.getKind().name(), result -> Figures.plain(result.getPoints())));
  }

  /** Events that make bars of the scheme fall, by appraisal. */
  Map<Long, List<BarEvent>> bars(AppraisalCycle cycle) {
    return bars.inForce(cycle.getId());
  }
}

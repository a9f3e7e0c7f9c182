package org.kaoping.precheck.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;
import org.kaoping.precheck.RuledRow;
import org.kaoping.scoring.Band;
import org.kaoping.scoring.BandTable;
import org.kaoping.scoring.BandUnit;
import org.kaoping.scoring.BasePerPoint;
import org.kaoping.scoring.MeanOfCappedRatios;
import org.kaoping.scoring.QualitativeLevels;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.WeightedChecklist;

/** A rule gives full marks to whoever does all that it asks for. */
public final class FullMarksAreReachable implements Check<SchemeDocument> {
  @Override
  public List<Hit> hits(SchemeDocument document) {
    return RuledRow.of(document).stream()
        .flatMap(row -> hit(row, most(row, document)).stream())
        .distinct()
        .toList();
  }

  private static Optional<Hit> hit(RuledRow row, Ratio most) {
    return most.compareTo(Ratio.ONE) < 0
        ? Optional.of(Hit.at(row.label(), Plain.text(most.decimal())))
        : Optional.empty();
  }

  private static Ratio most(RuledRow row, SchemeDocument document) {
    ScoringRule rule = row.rule();
    Ratio cap = Ratio.of(rule.limits().cap());
    return cap.min(
        rule.tableKey()
            .flatMap(key -> table(document, key))
            .map(table -> best(table, row.points()))
            .orElseGet(() -> most(rule)));
  }

  private static Ratio most(ScoringRule rule) {
    if (rule instanceof WeightedChecklist checklist) {
      return sum(checklist.items().stream().map(WeightedChecklist.Item::share));
    }
    if (rule instanceof QualitativeLevels levels) {
      return levels.levels().stream()
          .map(QualitativeLevels.Level::factor)
          .reduce(levels.otherwise().orElse(Ratio.ZERO), Ratio::max);
    }
    if (rule instanceof MeanOfCappedRatios mean) {
      return mean.ratioCap();
    }
    if (rule instanceof BasePerPoint base && base.perPoint().compareTo(Ratio.ZERO) == 0) {
      return base.base();
    }
    return Ratio.ONE;
  }

  private static Ratio sum(Stream<Ratio> shares) {
    return shares.reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Optional<BandTable> table(SchemeDocument document, String key) {
    return document.scoring().tables().stream()
        .filter(table -> table.key().equals(key))
        .findFirst();
  }

  private static Ratio best(BandTable table, BigDecimal points) {
    BigDecimal best =
        table.bands().stream().map(Band::factor).reduce(BigDecimal.ZERO, BigDecimal::max);
    return table.unit() == BandUnit.POINTS && points.signum() > 0
        ? new Ratio(best, points)
        : Ratio.of(best);
  }
}

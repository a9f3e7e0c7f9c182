package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a rule of a scheme document: its type, its own parameters, then the common ones. */
final class RuleWriter {
  private RuleWriter() {}

  static Map<String, Object> rule(ScoringRule rule) {
    Map<String, Object> json = JsonFields.object("type", rule.code());
    json.putAll(parameters(rule));
    Limits limits = rule.limits();
    json.put("direction", limits.direction());
    json.put("floor", limits.floor().toPlainString());
    json.put("cap", limits.cap().toPlainString());
    json.put("missing", rule.missing());
    json.put("notApplicable", rule.notApplicable());
    return json;
  }

  private static Map<String, Object> parameters(ScoringRule rule) {
    if (rule.tableKey().isPresent() && !(rule instanceof LinkedCap)) {
      return JsonFields.object("table", rule.tableKey().get());
    }
    if (rule instanceof WeightedChecklist checklist) {
      return JsonFields.object(
          "items", checklist.items().stream().map(RuleWriter::item).toList(),
          "graded", checklist.graded());
    }
    if (rule instanceof QualitativeLevels levels) {
      return JsonFields.object(
          "levels",
              levels.levels().stream()
                  .map(
                      level ->
                          JsonFields.object("label", level.label(), "factor", text(level.factor())))
                  .toList(),
          "otherwise", text(levels.otherwise()));
    }
    if (rule instanceof LinkedCap linked) {
      return JsonFields.object("of", rule(linked.of()), "by", linked.by());
    }
    return rule instanceof CountDeduction
            || rule instanceof FactualDeduction
            || rule instanceof DiscretionaryDeduction
        ? deducted(rule)
        : measured(rule);
  }

  private static Map<String, Object> deducted(ScoringRule rule) {
    if (rule instanceof CountDeduction count) {
      return JsonFields.object("loss", loss(count.loss()), "zeroEvents", count.zeroEvents());
    }
    if (rule instanceof FactualDeduction factual) {
      return JsonFields.object("loss", factual.loss().<Object>map(RuleWriter::loss).orElse(""));
    }
    DiscretionaryDeduction discretionary = (DiscretionaryDeduction) rule;
    return JsonFields.object("maximum", discretionary.maximum().toPlainString());
  }

  private static Map<String, Object> measured(ScoringRule rule) {
    if (rule instanceof MeanOfCappedRatios mean) {
      return JsonFields.object(
          "items", mean.items().stream().map(RuleWriter::item).toList(),
          "ratioCap", text(mean.ratioCap()),
          "noEvidence", text(mean.noEvidence()));
    }
    if (rule instanceof RatioToTarget ratio) {
      return JsonFields.object("target", text(ratio.target()));
    }
    if (rule instanceof RatioWithCutOff ratio) {
      return JsonFields.object(
          "target", text(ratio.target()), "zeroBelow", text(ratio.zeroBelow()));
    }
    if (rule instanceof LinearDeduction linear) {
      return JsonFields.object(
          "threshold", text(linear.threshold()),
          "side", linear.side(),
          "step", text(linear.step()),
          "loss", loss(linear.loss()),
          "stepRounding", linear.stepRounding());
    }
    return others(rule);
  }

  private static Map<String, Object> others(ScoringRule rule) {
    if (rule instanceof BasePerPoint base) {
      return JsonFields.object(
          "target", text(base.target()),
          "base", text(base.base()),
          "perPoint", text(base.perPoint()));
    }
    if (rule instanceof EfficacyCoefficient efficacy) {
      return JsonFields.object(
          "unacceptable", text(efficacy.unacceptable()),
          "satisfactory", text(efficacy.satisfactory()));
    }
    if (rule instanceof SurveyComposite survey) {
      return JsonFields.object(
          "levelScores", survey.levelScores().stream().map(BigDecimal::toPlainString).toList(),
          "target", text(survey.target()));
    }
    if (rule instanceof RankSteps rank) {
      return JsonFields.object("stepShare", text(rank.stepShare()), "ties", rank.ties());
    }
    if (rule instanceof Bonus bonus) {
      return JsonFields.object(
          "points", SchemeWriter.decimal(bonus.points()), "shared", bonus.shared());
    }
    return Map.of();
  }

  private static Map<String, Object> item(WeightedChecklist.Item item) {
    return JsonFields.object(
        "text", item.text(), "share", text(item.share()), "negated", item.negated());
  }

  private static Map<String, Object> item(RatioItem item) {
    if (item instanceof RatioItem.MeanOf several) {
      List<Map<String, Object>> items = several.items().stream().map(RuleWriter::item).toList();
      return JsonFields.object("text", item.text(), "items", items);
    }
    if (item instanceof RatioItem.ToRange range) {
      return JsonFields.object(
          "text", item.text(), "from", text(range.from()), "to", text(range.to()));
    }
    return JsonFields.object(
        "text", item.text(), "target", text(((RatioItem.ToTarget) item).target()));
  }

  private static Map<String, Object> loss(Loss loss) {
    return JsonFields.object(loss.ofFullPoints() ? "share" : "points", text(loss.amount()));
  }

  private static String text(Ratio number) {
    return number.text();
  }

  private static String text(Optional<Ratio> number) {
    return SchemeWriter.ratio(number);
  }
}

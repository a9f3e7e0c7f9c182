package org.kaoping.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.kaoping.kernel.Messages;
import org.kaoping.precheck.Plain;
import org.kaoping.scoring.BandScoring;
import org.kaoping.scoring.BandTimesSeriesAverage;
import org.kaoping.scoring.BasePerPoint;
import org.kaoping.scoring.Bonus;
import org.kaoping.scoring.CountDeduction;
import org.kaoping.scoring.DiscretionaryDeduction;
import org.kaoping.scoring.EfficacyCoefficient;
import org.kaoping.scoring.FactualDeduction;
import org.kaoping.scoring.LinearDeduction;
import org.kaoping.scoring.LinkedCap;
import org.kaoping.scoring.Loss;
import org.kaoping.scoring.MeanOfCappedRatios;
import org.kaoping.scoring.QualitativeLevels;
import org.kaoping.scoring.RankSteps;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.RatioToTarget;
import org.kaoping.scoring.RatioWithCutOff;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.SurveyComposite;
import org.kaoping.scoring.WeightedChecklist;

/** A rule with its parameters in words, for people who decide on a scheme. */
public final class RuleText {
  private static final String PREFIX = "RuleText.";

  private static final Map<Class<?>, BiFunction<ScoringRule, Locale, List<Object>>> PARAMETERS =
      new LinkedHashMap<>();

  static {
    add(WeightedChecklist.class, (rule, in) -> List.of(rule.items().size(), shares(rule)));
    add(
        MeanOfCappedRatios.class,
        (rule, in) -> List.of(rule.items().size(), text(rule.ratioCap())));
    add(RatioToTarget.class, (rule, in) -> List.of(text(rule.target(), in)));
    add(
        RatioWithCutOff.class,
        (rule, in) -> List.of(text(rule.target(), in), text(rule.zeroBelow())));
    add(LinearDeduction.class, RuleText::linear);
    add(BandScoring.class, (rule, in) -> List.of(rule.table()));
    add(BandTimesSeriesAverage.class, (rule, in) -> List.of(rule.table()));
    add(QualitativeLevels.class, (rule, in) -> List.of(levels(rule)));
    add(
        CountDeduction.class,
        (rule, in) -> List.of(loss(rule.loss(), in), String.join("；", rule.zeroEvents())));
    add(
        FactualDeduction.class,
        (rule, in) ->
            List.of(rule.loss().map(loss -> loss(loss, in)).orElse(word("eachItsOwn", in))));
    add(DiscretionaryDeduction.class, (rule, in) -> List.of(Plain.text(rule.maximum())));
    add(
        SurveyComposite.class,
        (rule, in) ->
            List.of(
                rule.levelScores().stream().map(Plain::text).collect(Collectors.joining("/")),
                text(rule.target(), in)));
    add(RankSteps.class, (rule, in) -> List.of(text(rule.stepShare())));
    add(
        Bonus.class,
        (rule, in) -> List.of(rule.points().map(Plain::text).orElse(word("eachItsOwn", in))));
    add(
        BasePerPoint.class,
        (rule, in) -> List.of(text(rule.target(), in), text(rule.base()), text(rule.perPoint())));
    add(
        EfficacyCoefficient.class,
        (rule, in) -> List.of(text(rule.unacceptable()), text(rule.satisfactory())));
    add(LinkedCap.class, (rule, in) -> List.of(of(rule.of(), in), rule.by()));
  }

  private RuleText() {}

  private static <R extends ScoringRule> void add(
      Class<R> type, BiFunction<R, Locale, List<Object>> parameters) {
    PARAMETERS.put(type, (rule, locale) -> parameters.apply(type.cast(rule), locale));
  }

  /** The rule in the reader's language. */
  public static String of(ScoringRule rule, Locale locale) {
    List<Object> parameters =
        PARAMETERS.getOrDefault(rule.getClass(), (any, in) -> List.of()).apply(rule, locale);
    return Messages.rule(PREFIX + rule.code(), parameters, locale);
  }

  private static List<Object> linear(LinearDeduction rule, Locale locale) {
    return List.of(
        word(rule.side().name(), locale),
        text(rule.threshold()),
        text(rule.step()),
        loss(rule.loss(), locale),
        word(rule.stepRounding().name(), locale));
  }

  private static String shares(WeightedChecklist rule) {
    return rule.items().stream().map(item -> text(item.share())).collect(Collectors.joining(" + "));
  }

  private static String levels(QualitativeLevels rule) {
    return rule.levels().stream()
        .map(level -> level.label() + " " + text(level.factor()))
        .collect(Collectors.joining("；"));
  }

  private static String loss(Loss loss, Locale locale) {
    return Messages.rule(
        PREFIX + (loss.ofFullPoints() ? "lossOfFull" : "lossInPoints"),
        List.of(text(loss.amount())),
        locale);
  }

  private static String text(Optional<Ratio> ratio, Locale locale) {
    return ratio.map(RuleText::text).orElse(word("withTheFact", locale));
  }

  private static String text(Ratio ratio) {
    return ratio.text();
  }

  private static String word(String key, Locale locale) {
    return Messages.rule(PREFIX + key, List.of(), locale);
  }
}

package org.kaoping.web.api.trial;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kaoping.scoring.ComponentScore;
import org.kaoping.scoring.Derivation;
import org.kaoping.scoring.DerivationCodec;
import org.kaoping.scoring.DerivationText;
import org.kaoping.scoring.GroupSum;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.TrialFinding;
import org.kaoping.scoring.TrialResult;
import org.kaoping.scoring.TrialUnit;
import org.kaoping.scoring.UnitScore;

/**
 * What a trial gives.
 *
 * @param answers decisions on open questions that were used, assumed ones too
 * @param units in the order of the facts
 * @param findings what somebody should look at
 */
public record TrialJson(
    String scheme,
    String version,
    List<SchemeAnswer> answers,
    List<Unit> units,
    List<Finding> findings) {

  static TrialJson of(TrialResult result, Locale locale) {
    return new TrialJson(
        result.scheme(),
        result.version(),
        result.answers(),
        result.units().stream().map(unit -> unit(unit, locale)).toList(),
        result.findings().stream()
            .map(
                one ->
                    new Finding(one.kind(), one.unit(), one.place(), one.args(), one.text(locale)))
            .toList());
  }

  /**
   * One unit.
   *
   * @param total sum of the scores, scaled up where inapplicable indicators were dropped
   * @param overall weighted sum of the components; null when only the scores count
   * @param grade null when the scheme has no scale
   * @param scoreGrade grade by the score alone
   * @param caps why the grade is below it
   * @param place among the units of the facts
   */
  public record Unit(
      String unit,
      BigDecimal total,
      BigDecimal fullPoints,
      BigDecimal overall,
      String grade,
      String scoreGrade,
      List<String> caps,
      int place,
      boolean provisional,
      List<Group> groups,
      List<Component> components,
      List<Indicator> scores) {}

  /** Sum of a group; level 1 is the top. */
  public record Group(
      String code, String name, int level, BigDecimal fullPoints, BigDecimal score, int pending) {}

  /** A component on a scale of 100; the value is null while it is not in. */
  public record Component(String code, String name, String weight, BigDecimal value) {}

  /**
   * Score of an indicator.
   *
   * @param computed what the rule gives where people set another score; else null
   * @param sentence the way to the score in words
   * @param sources each number put in, with who entered it
   * @param derivation the same as data
   */
  public record Indicator(
      String code,
      BigDecimal fullPoints,
      BigDecimal score,
      BigDecimal computed,
      boolean provisional,
      String sentence,
      List<String> sources,
      JsonObject derivation) {}

  /** Something to look at; place is the code of an indicator, group, question or component. */
  public record Finding(
      TrialFinding.Kind kind, String unit, String place, List<String> values, String text) {}

  private static Unit unit(TrialUnit unit, Locale locale) {
    UnitScore score = unit.score();
    return new Unit(
        score.unitKey(),
        score.total(),
        score.fullPoints(),
        score.overall().orElse(null),
        score.grade().orElse(null),
        score.scoreGrade().orElse(null),
        score.caps().stream().map(cap -> cap.text(locale)).toList(),
        unit.place(),
        score.provisional(),
        unit.groups().stream().map(TrialJson::group).toList(),
        score.components().stream().map(TrialJson::component).toList(),
        score.scores().stream().map(one -> indicator(one, locale)).toList());
  }

  private static Group group(GroupSum sum) {
    return new Group(
        sum.code(), sum.name(), sum.level(), sum.fullPoints(), sum.score(), sum.pending());
  }

  private static Component component(ComponentScore score) {
    return new Component(
        score.component().code(),
        score.component().name(),
        score.component().weight().toString(),
        score.value().orElse(null));
  }

  private static Indicator indicator(Score score, Locale locale) {
    Derivation derivation = score.derivation();
    return new Indicator(
        score.indicatorKey(),
        score.fullPoints(),
        score.value(),
        score.computed().orElse(null),
        score.provisional(),
        DerivationText.sentence(derivation, locale),
        DerivationText.sources(derivation, locale),
        data(derivation));
  }

  private static JsonObject data(Derivation derivation) {
    try (JsonReader reader =
        Json.createReader(new StringReader(DerivationCodec.write(derivation)))) {
      return reader.readObject();
    }
  }
}

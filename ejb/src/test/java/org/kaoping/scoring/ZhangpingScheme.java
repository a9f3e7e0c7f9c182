package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scoring standard of the Zhangping plan as printed, and shorthands for its tests. */
final class ZhangpingScheme {
  static final String DOCUMENT = "〔2018〕12号";
  static final Source CLERK = Source.enteredBy("规信股负责人");

  private ZhangpingScheme() {}

  static BandTable bands() {
    return BandTable.ofPercent(
        List.of(
            Band.of("好", "100", true, "100", true, "1"),
            Band.of("良好", "85", true, "100", false, "0.85"),
            Band.of("一般", "60", true, "80", true, "0.70"),
            Band.of("差", "0", true, "60", true, "0")));
  }

  static ScoringScheme scheme() {
    return scheme(RoundingQuestion.roundOrCut(2), Optional.empty());
  }

  static ScoringScheme scheme(SchemeRounding rounding, Optional<GradeScale> grades) {
    return new ScoringScheme("zhangping-2019", "1", List.of(bands()), rules(), rounding, grades);
  }

  static Map<String, ScoringRule> rules() {
    Map<String, ScoringRule> rules = new LinkedHashMap<>();
    rules.put("bands", new BandScoring("", Limits.STANDARD, MissingValue.PENDING));
    rules.put("delivered", new DeliveredResult(Limits.STANDARD, MissingValue.PENDING));
    rules.put("average", new BandTimesSeriesAverage("", Limits.STANDARD, MissingValue.PENDING));
    rules.put("judged", new Judged(Limits.STANDARD, MissingValue.PENDING));
    return rules;
  }

  static List<SchemeAnswer> answers(String gap, String edge, String rounding) {
    return List.of(
        SchemeAnswer.provisionally("BAND_GAP:80:85", gap, DOCUMENT),
        SchemeAnswer.decided("BAND_EDGE:60", edge, DOCUMENT),
        SchemeAnswer.decided("ROUNDING:2", rounding, DOCUMENT));
  }

  static UsableScheme usable() {
    return scheme().answer(answers("一般", "一般", "HALF_UP"));
  }

  static UsableScheme cutting() {
    return scheme().answer(answers("一般", "一般", "DOWN"));
  }

  static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  static Fact rate(String percent) {
    return new Fact.CompletionRate(n(percent), CLERK);
  }

  static Fact delivered(String score) {
    return new Fact.DeliveredScore(n(score), Source.document("综合股负责人", "漳绩效办〔2020〕5号"));
  }

  static Fact judged(String score) {
    return new Fact.JudgedScore(n(score), new Source("绩效办经办人", "", "材料不全"));
  }

  static IndicatorFacts mandatory(String key, String points, String ratePercent) {
    return IndicatorFacts.of(
        key, IndicatorCategory.MANDATORY, n(points), "bands", rate(ratePercent));
  }

  static IndicatorFacts mandatory(String key, String points, Fact fact) {
    String rule = fact instanceof Fact.JudgedScore ? "judged" : "delivered";
    return IndicatorFacts.of(key, IndicatorCategory.MANDATORY, n(points), rule, fact);
  }

  static IndicatorFacts selfSelected(String key, String points, String ratePercent) {
    return IndicatorFacts.of(
        key, IndicatorCategory.SELF_SELECTED, n(points), "average", rate(ratePercent));
  }

  static UnitFacts verified(String key, IndicatorFacts... indicators) {
    return new UnitFacts(key, true, "漳卫健〔2019〕1号", List.of(indicators));
  }

  static UnitFacts unverified(String key, IndicatorFacts... indicators) {
    return new UnitFacts(key, false, "", List.of(indicators));
  }

  /** Three verified units: 325.5/330, 238/330, 200/250, so the average is 763.5/910. */
  static List<UnitFacts> series() {
    return List.of(
        verified(
            "A",
            mandatory("m1", "300", "100"),
            mandatory("m2", "30", "90"),
            selfSelected("s1", "30", "83"),
            selfSelected("s2", "50", "100")),
        verified(
            "B",
            mandatory("m1", "300", "60"),
            mandatory("m2", "30", delivered("28")),
            selfSelected("s1", "30", "90")),
        verified(
            "C",
            mandatory("m1", "200", "120"),
            mandatory("m2", "50", "40"),
            selfSelected("s1", "20", "59.99")));
  }
}

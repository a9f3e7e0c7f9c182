package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a scheme as printed, with the key of its rule.
 *
 * @param code identity in the scheme
 * @param name what the scheme calls it
 * @param category mandatory, self-selected or bonus
 * @param points full points, greater than 0; empty if print gives none
 * @param ruleKey key of its rule; empty while it has none
 * @param target target as a number; empty if print gives none or a text
 * @param targetText target as printed
 * @param standardText clause on scoring as printed
 * @param kind kind of indicator (数量指标, 质量指标 …); may be empty
 * @param standard kind of standard (行业标准, 计划标准 …); may be empty
 * @param owners responsible divisions or units; may be empty
 * @param milestones when it is to be reached or told
 * @param values values of earlier years
 * @param remark anything else; may be empty
 */
public record SchemeIndicator(
    String code,
    String name,
    IndicatorCategory category,
    Optional<BigDecimal> points,
    String ruleKey,
    Optional<Ratio> target,
    String targetText,
    String standardText,
    String kind,
    String standard,
    List<String> owners,
    List<Milestone> milestones,
    List<YearValue> values,
    String remark) {
  public SchemeIndicator {
    Checks.text("code", code);
    Checks.text("name", name);
    Checks.required("category", category);
    points = Checks.required("points", points).map(value -> Checks.number("points", value));
    if (points.filter(value -> value.signum() <= 0).isPresent()) {
      throw new ScoringRefusal(
          RefusalCode.FULL_POINTS_NOT_POSITIVE, code, Checks.plain(points.get()));
    }
    Checks.required("ruleKey", ruleKey);
    Checks.required("target", target);
    Checks.required("targetText", targetText);
    Checks.required("standardText", standardText);
    Checks.required("kind", kind);
    Checks.required("standard", standard);
    owners = Checks.limitedList("owners", owners, Checks.MOST_ITEMS);
    milestones = Checks.limitedList("milestones", milestones, Checks.MOST_ITEMS);
    values = Checks.limitedList("values", values, Checks.MOST_ITEMS);
    Checks.required("remark", remark);
  }

  /** Only what scoring needs. */
  public static SchemeIndicator of(
      String code, String name, IndicatorCategory category, BigDecimal points, String ruleKey) {
    return new SchemeIndicator(
        code,
        name,
        category,
        Optional.of(points),
        ruleKey,
        Optional.empty(),
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  /**
   * A day by which something is due, once or every month.
   *
   * @param text what is due
   * @param day 1 to 31; empty if print gives none
   * @param month 1 to 12, {@code *} for every month; empty if print gives none
   */
  public record Milestone(String text, String day, String month) {
    public Milestone {
      Checks.required("text", text);
      within("day", day, 31);
      if (!"*".equals(month)) {
        within("month", month, 12);
      }
    }

    private static void within(String name, String value, int greatest) {
      if (Checks.required(name, value).isEmpty()) {
        return;
      }
      Ratio number = Ratio.parse(value);
      boolean fits =
          value.matches("[0-9]{1,2}")
              && number.signum() > 0
              && number.compareTo(Ratio.of(greatest)) <= 0;
      Checks.within(name, number, fits, "1–" + greatest);
    }
  }

  /**
   * Value of a year.
   *
   * @param year four digits, or a span of years as printed
   * @param text the value as printed
   * @param value the value as a number, if it is one
   */
  public record YearValue(String year, String text, Optional<Ratio> value) {
    public YearValue {
      Checks.text("year", year);
      Checks.required("text", text);
      Checks.required("value", value);
    }
  }
}

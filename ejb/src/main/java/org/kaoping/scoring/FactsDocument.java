package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is known about the units of a scheme in one year, as a document.
 *
 * @param scheme code of the scheme
 * @param year the year; may be empty
 * @param answers decisions on the questions of the scheme
 * @param units one per unit, names unique
 */
public record FactsDocument(
    String scheme, String year, List<SchemeAnswer> answers, List<Unit> units) {
  public FactsDocument {
    Checks.text("scheme", scheme);
    Checks.required("year", year);
    answers = Checks.limitedList("answers", answers, Checks.MOST_ITEMS);
    units = Checks.limitedList("units", units, SeriesScoring.MOST_UNITS);
    Checks.distinct("units", units.stream().map(Unit::unit).toList());
  }

  /**
   * A unit with its facts.
   *
   * @param unit its name
   * @param verified whether the performance office has verified its figures
   * @param planDocument document number of its plan; may be empty
   * @param facts by code of the indicator
   * @param judged scores set by people, by code of the indicator
   * @param bars events that make bars of the scheme fall
   * @param components values of the components beside the duty score, on a scale of 100
   * @param printed scores as printed, by code of the indicator: claims, never used in scoring
   * @param printedTotals sums as printed, by code of the group, {@value #TOTAL} for the total
   * @param printedGrade grade as printed; may be empty
   */
  public record Unit(
      String unit,
      boolean verified,
      String planDocument,
      Map<String, Fact> facts,
      Map<String, JudgedChange> judged,
      List<BarEvent> bars,
      Map<String, BigDecimal> components,
      Map<String, BigDecimal> printed,
      Map<String, BigDecimal> printedTotals,
      String printedGrade) {
    /** Key of the printed total. */
    public static final String TOTAL = "total";

    public Unit {
      Checks.text("unit", unit);
      Checks.required("planDocument", planDocument);
      facts = Checks.map("facts", facts);
      judged = Checks.map("judged", judged);
      bars = Checks.limitedList("bars", bars, Checks.MOST_EVENTS);
      components = Checks.map("components", components);
      printed = Checks.map("printed", printed);
      printedTotals = Checks.map("printedTotals", printedTotals);
      Checks.required("printedGrade", printedGrade);
    }

    /** Only facts. */
    public static Unit of(String unit, boolean verified, Map<String, Fact> facts) {
      return new Unit(
          unit, verified, "", facts, Map.of(), List.of(), Map.of(), Map.of(), Map.of(), "");
    }
  }
}

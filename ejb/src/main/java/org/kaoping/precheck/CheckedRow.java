package org.kaoping.precheck;

import java.math.BigDecimal;
import java.util.List;

/**
 * One indicator.
 *
 * @param code what people call it: its code, or its number in the table
 * @param name as printed
 * @param points full points; 0 where print gives none
 * @param bonus whether it adds to the total instead of being part of it
 * @param ruled whether a rule says how it is scored
 * @param lowerBetter whether less is better
 * @param target number of the target; empty when it has none
 * @param targetText target as printed
 * @param standardText scoring standard as printed
 * @param owners who is responsible
 * @param values values of other years
 */
public record CheckedRow(
    String code,
    String name,
    BigDecimal points,
    boolean bonus,
    boolean ruled,
    boolean lowerBetter,
    String target,
    String targetText,
    String standardText,
    List<String> owners,
    List<YearValue> values) {
  public CheckedRow {
    owners = List.copyOf(owners);
    values = List.copyOf(values);
  }

  /**
   * The value of a year.
   *
   * @param year as printed: four digits, or a span
   * @param text as printed
   * @param value its number; empty when it has none
   */
  public record YearValue(String year, String text, String value) {}

  /** What people recognise it by. */
  public String label() {
    return code + " " + name;
  }
}

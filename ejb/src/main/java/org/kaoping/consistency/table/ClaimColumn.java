package org.kaoping.consistency.table;

/** Columns of the workbook with claims. */
enum ClaimColumn {
  KEY(14),
  NAME(36),
  YEAR(8),
  DEFINITION(16),
  SCOPE(20),
  VALUE(14),
  UNIT(8),
  TOTALS(18),
  WHOLE(12),
  CHAPTER(26),
  ROW(20),
  NUMERATOR(22),
  DENOMINATOR(22),
  NUMERATOR_DEFINITION(16),
  DENOMINATOR_DEFINITION(16),
  NUMERATOR_SCOPE(18),
  DENOMINATOR_SCOPE(18),
  GROUP(14),
  FULL_POINTS(10),
  SCORE(10),
  RATE(10);

  private final int width;

  ClaimColumn(int width) {
    this.width = width;
  }

  /** Width in digits of the standard font. */
  int width() {
    return width;
  }

  /** Whether it takes one of the definitions. */
  boolean isDefinition() {
    return this == DEFINITION || this == NUMERATOR_DEFINITION || this == DENOMINATOR_DEFINITION;
  }

  String heading() {
    return ClaimWords.text("column." + name());
  }
}

package org.kaoping.consistency.table;

import static org.kaoping.consistency.table.ClaimColumn.CHAPTER;
import static org.kaoping.consistency.table.ClaimColumn.DEFINITION;
import static org.kaoping.consistency.table.ClaimColumn.DENOMINATOR;
import static org.kaoping.consistency.table.ClaimColumn.DENOMINATOR_DEFINITION;
import static org.kaoping.consistency.table.ClaimColumn.DENOMINATOR_SCOPE;
import static org.kaoping.consistency.table.ClaimColumn.FULL_POINTS;
import static org.kaoping.consistency.table.ClaimColumn.GROUP;
import static org.kaoping.consistency.table.ClaimColumn.KEY;
import static org.kaoping.consistency.table.ClaimColumn.NAME;
import static org.kaoping.consistency.table.ClaimColumn.NUMERATOR;
import static org.kaoping.consistency.table.ClaimColumn.NUMERATOR_DEFINITION;
import static org.kaoping.consistency.table.ClaimColumn.NUMERATOR_SCOPE;
import static org.kaoping.consistency.table.ClaimColumn.RATE;
import static org.kaoping.consistency.table.ClaimColumn.ROW;
import static org.kaoping.consistency.table.ClaimColumn.SCOPE;
import static org.kaoping.consistency.table.ClaimColumn.SCORE;
import static org.kaoping.consistency.table.ClaimColumn.TOTALS;
import static org.kaoping.consistency.table.ClaimColumn.UNIT;
import static org.kaoping.consistency.table.ClaimColumn.VALUE;
import static org.kaoping.consistency.table.ClaimColumn.WHOLE;
import static org.kaoping.consistency.table.ClaimColumn.YEAR;

import java.util.List;

/** The tables of the workbook, each on a sheet of its own. */
enum ClaimTable {
  /** 预算表: figures, what they add up to, shares. */
  BUDGET(KEY, NAME, YEAR, DEFINITION, SCOPE, VALUE, UNIT, TOTALS, WHOLE, CHAPTER, ROW),
  /** 指标表: ratios with what they come from. */
  INDICATORS(
      KEY,
      NAME,
      YEAR,
      NUMERATOR,
      DENOMINATOR,
      NUMERATOR_DEFINITION,
      DENOMINATOR_DEFINITION,
      NUMERATOR_SCOPE,
      DENOMINATOR_SCOPE,
      VALUE,
      UNIT,
      CHAPTER,
      ROW),
  /** 文中数据: the same quantities told elsewhere. */
  TEXT(KEY, VALUE, UNIT, DEFINITION, SCOPE, CHAPTER, ROW),
  /** 得分表: points, scores and rates of indicators and groups. */
  SCORES(KEY, NAME, GROUP, FULL_POINTS, SCORE, RATE, CHAPTER, ROW);

  private final List<ClaimColumn> columns;

  ClaimTable(ClaimColumn... columns) {
    this.columns = List.of(columns);
  }

  List<ClaimColumn> columns() {
    return columns;
  }

  String sheetName() {
    return ClaimWords.text("sheet." + name());
  }
}

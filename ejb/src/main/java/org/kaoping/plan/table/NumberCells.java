package org.kaoping.plan.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.kaoping.plan.Points;
import org.kaoping.plan.rules.PointsAreWellFormed;

/** Reads 序号 and 分值. */
final class NumberCells {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final int LARGEST_SEQ = 1_000_000;

  private final Findings findings;

  NumberCells(Findings findings) {
    this.findings = findings;
  }

  /** The row's number; 0 when it has none. */
  int seq(CellValue value, int row, int column) {
    switch (value.type()) {
      case BROKEN:
        return 0;
      case BLANK:
        findings.cell(row, column, FindingCode.SEQ_MISSING);
        return 0;
      default:
        BigDecimal number = number(value);
        if (number == null
            || number.signum() <= 0
            || number.stripTrailingZeros().scale() > 0
            || number.intValue() > LARGEST_SEQ) {
          findings.cell(row, column, FindingCode.SEQ_NOT_A_NUMBER, value.text());
          return 0;
        }
        return number.intValueExact();
    }
  }

  /** The row's points; null when they are wrong. */
  BigDecimal points(CellValue value, int row, int column) {
    if (value.type() == CellValue.Type.BROKEN) {
      return null;
    }
    if (value.isBlank()) {
      findings.cell(row, column, FindingCode.POINTS_MISSING);
      return null;
    }
    BigDecimal number = number(value);
    if (number == null) {
      findings.cell(row, column, FindingCode.POINTS_NOT_A_NUMBER, value.text());
      return null;
    }
    if (value.type() == CellValue.Type.TEXT) {
      findings.cell(row, column, FindingCode.POINTS_AS_TEXT, value.text());
    }
    return accepted(Points.plain(number), row, column);
  }

  private BigDecimal accepted(BigDecimal points, int row, int column) {
    FindingCode wrong = null;
    if (points.signum() <= 0) {
      wrong = FindingCode.POINTS_NOT_POSITIVE;
    } else if (points.compareTo(PointsAreWellFormed.HIGHEST) > 0) {
      wrong = FindingCode.POINTS_TOO_HIGH;
    } else if (points.scale() > PointsAreWellFormed.DECIMALS) {
      wrong = FindingCode.POINTS_TOO_PRECISE;
    }
    if (wrong == null) {
      return points;
    }
    findings.cell(row, column, wrong, points.toPlainString());
    return null;
  }

  private static BigDecimal number(CellValue value) {
    if (value.type() == CellValue.Type.NUMBER) {
      return value.number();
    }
    String text = TableText.narrow(value.text());
    return value.type() == CellValue.Type.TEXT && NUMBER.matcher(text).matches()
        ? new BigDecimal(text)
        : null;
  }
}

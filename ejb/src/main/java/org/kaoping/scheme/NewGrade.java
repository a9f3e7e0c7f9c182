package org.kaoping.scheme;

import java.math.BigDecimal;
import org.kaoping.scoring.GradeScale;

/**
 * One grade of a scheme that has a scale.
 *
 * @param label what the scheme calls it
 * @param from least score rate in percent, inclusive; the last grade begins at 0
 */
public record NewGrade(String label, BigDecimal from) {
  GradeScale.Grade asPrinted() {
    return new GradeScale.Grade(label, from);
  }
}

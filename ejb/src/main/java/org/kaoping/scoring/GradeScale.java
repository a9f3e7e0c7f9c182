package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Grades of a scheme, best first: a unit gets the first whose least rate it reaches.
 *
 * @param grades descending, the last one from 0 on
 */
public record GradeScale(List<Grade> grades) {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  public GradeScale {
    grades = Checks.list("grades", grades);
    if (grades.isEmpty()) {
      throw new ScoringRefusal(RefusalCode.GRADE_SCALE_INVALID, "");
    }
    for (int i = 0; i < grades.size(); i++) {
      String label = grades.get(i).label();
      boolean last = i == grades.size() - 1;
      boolean descends =
          last
              ? grades.get(i).from().signum() == 0
              : grades.get(i).from().compareTo(grades.get(i + 1).from()) > 0;
      boolean repeated = grades.stream().filter(grade -> grade.label().equals(label)).count() > 1;
      if (!descends || repeated) {
        throw new ScoringRefusal(RefusalCode.GRADE_SCALE_INVALID, label);
      }
    }
  }

  boolean has(String label) {
    return grades.stream().anyMatch(grade -> grade.label().equals(label));
  }

  /** 0 for the best grade. */
  int rank(String label) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).label().equals(label)) {
        return i;
      }
    }
    return grades.size();
  }

  String top() {
    return grades.get(0).label();
  }

  /** The grade after the top one; the top one where there is no other. */
  String second() {
    return grades.get(Math.min(1, grades.size() - 1)).label();
  }

  String last() {
    return grades.get(grades.size() - 1).label();
  }

  /** The worse of two grades. */
  String worse(String one, String other) {
    return rank(one) >= rank(other) ? one : other;
  }

  /** Label of the grade for a total out of full points (greater than 0). */
  public String gradeFor(BigDecimal total, BigDecimal fullPoints) {
    BigDecimal scaled = Checks.computed("total", total).multiply(HUNDRED);
    BigDecimal points = Checks.computed("fullPoints", fullPoints);
    for (Grade grade : grades) {
      if (scaled.compareTo(grade.from().multiply(points)) >= 0) {
        return grade.label();
      }
    }
    throw new ScoringRefusal(RefusalCode.SCORE_NEGATIVE, Checks.plain(total));
  }

  /**
   * One grade.
   *
   * @param label what the scheme calls it
   * @param from least score rate in percent, inclusive
   */
  public record Grade(String label, BigDecimal from) {
    public Grade {
      Checks.text("label", label);
      from = Checks.number("from", from);
    }
  }
}

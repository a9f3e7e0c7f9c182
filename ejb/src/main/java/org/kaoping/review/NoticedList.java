package org.kaoping.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * The list of a notice, and beside it the list after the review.
 *
 * @param reviewed whether the second list is shown: to units once the notice has been concluded
 * @param series one per series
 */
public record NoticedList(long noticeId, boolean reviewed, List<Series> series) {

  /**
   * One series.
   *
   * @param lines by place as noticed
   */
  public record Series(long seriesId, String name, List<Line> lines) {
    /** Whether the scheme gives grades. */
    public boolean isGraded() {
      return lines.stream().anyMatch(line -> line.grade() != null);
    }
  }

  /**
   * One unit on both lists.
   *
   * @param generated whether the unit belongs to the generated demo data
   * @param score total as noticed, or the overall result where there is one
   * @param grade null when the scheme has no scale
   * @param placeAfter place after the review; null while it is not shown
   */
  public record Line(
      long appraisalId,
      long unitId,
      String unitName,
      boolean generated,
      Integer place,
      BigDecimal score,
      String grade,
      Integer placeAfter,
      BigDecimal scoreAfter,
      String gradeAfter) {
    /** Whether score, place or grade differ between the two lists. */
    public boolean isMoved() {
      return scoreAfter != null
          && (score.compareTo(scoreAfter) != 0
              || !place.equals(placeAfter)
              || grade != null && !grade.equals(gradeAfter));
    }
  }

  /** Lines that differ between the two lists. */
  public List<Line> moved() {
    return series.stream().flatMap(each -> each.lines().stream()).filter(Line::isMoved).toList();
  }
}

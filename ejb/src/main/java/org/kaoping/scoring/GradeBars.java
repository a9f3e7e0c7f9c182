package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;

/** Caps the grade of a unit by the bars of the scheme that have fallen; the score stays. */
final class GradeBars {
  private GradeBars() {}

  static UnitScore applied(ScoringScheme scheme, UnitFacts unit, UnitScore score) {
    List<GradeBar> bars = scheme.gradeRules().bars();
    for (BarEvent event : unit.bars()) {
      if (scheme.gradeRules().bar(event.code()).isEmpty()) {
        throw new ScoringRefusal(RefusalCode.BAR_UNKNOWN, unit.unitKey(), event.code());
      }
    }
    if (bars.isEmpty() || score.scoreGrade().isEmpty() || scheme.gradeScale().isEmpty()) {
      return score;
    }
    GradeScale scale = scheme.gradeScale().get();
    List<GradeCap> caps = new ArrayList<>();
    String grade = score.scoreGrade().get();
    for (GradeBar bar : bars) {
      String why = fallen(bar, unit, score);
      if (why != null) {
        String cap = cap(bar, scale);
        caps.add(new GradeCap(reason(bar), bar.code(), cap, why));
        grade = scale.worse(grade, cap);
      }
    }
    return caps.isEmpty() ? score : score.withGrade(grade, caps);
  }

  /** The event or clause that made the bar fall; null if it has not. */
  private static String fallen(GradeBar bar, UnitFacts unit, UnitScore score) {
    for (BarEvent event : unit.bars()) {
      if (event.code().equals(bar.code())) {
        return event.text().isBlank() ? bar.text() : event.text();
      }
    }
    boolean zero =
        bar.scope() == GradeBar.Scope.INDICATOR
            && score.score(bar.indicator()).filter(GradeBars::scoredZero).isPresent();
    return zero ? bar.text() : null;
  }

  private static boolean scoredZero(Score score) {
    return !score.pending() && !score.dropped() && score.value().signum() == 0;
  }

  private static String cap(GradeBar bar, GradeScale scale) {
    if (!bar.cap().isEmpty()) {
      return bar.cap();
    }
    return bar.kind() == GradeBar.Kind.VETO ? scale.last() : scale.second();
  }

  private static GradeCap.Reason reason(GradeBar bar) {
    return bar.kind() == GradeBar.Kind.VETO ? GradeCap.Reason.VETO : GradeCap.Reason.TOP_GRADE_BAR;
  }
}

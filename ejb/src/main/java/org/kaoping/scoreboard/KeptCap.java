package org.kaoping.scoreboard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kaoping.scoring.GradeCap;

/** A {@link GradeCap} as a score run keeps it. */
@Embeddable
class KeptCap {
  @Enumerated(EnumType.STRING)
  private GradeCap.Reason reason;

  @Column(name = "bar_code")
  private String code;

  private String grade;

  @Column(name = "cap_text")
  private String text;

  protected KeptCap() {}

  KeptCap(GradeCap cap) {
    reason = cap.reason();
    code = cap.code();
    grade = cap.grade();
    text = cap.text();
  }

  GradeCap toCap() {
    return new GradeCap(reason, code, grade, text);
  }
}

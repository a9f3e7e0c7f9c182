package org.kaoping.web.verification;

import java.io.Serializable;
import java.util.Objects;
import org.kaoping.verification.IndicatorLoad;
import org.kaoping.verification.NewAssignment;

/** One indicator with the fields in which the office names its verifier. */
public class AssignmentRow implements Serializable {
  private final String key;
  private final Long before;
  private final Long otherBefore;
  private final transient IndicatorLoad line;
  private Long verifier;
  private Long other;
  private boolean chosen;

  AssignmentRow(IndicatorLoad line) {
    this.line = line;
    key = line.key();
    before = line.verifierId();
    otherBefore = line.otherId();
    verifier = before;
    other = otherBefore;
  }

  /** Whether somebody else was named than is on record. */
  boolean isEdited() {
    return !Objects.equals(before, verifier) || !Objects.equals(otherBefore, other);
  }

  NewAssignment wanted() {
    return new NewAssignment(key, verifier, other);
  }

  public String getKey() {
    return key;
  }

  public IndicatorLoad getLine() {
    return line;
  }

  public Long getVerifier() {
    return verifier;
  }

  public void setVerifier(Long verifier) {
    this.verifier = verifier;
  }

  public Long getOther() {
    return other;
  }

  public void setOther(Long other) {
    this.other = other;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}

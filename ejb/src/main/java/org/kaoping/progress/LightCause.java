package org.kaoping.progress;

/** The rule by which a light shows what it shows. */
public enum LightCause {
  /** No duty task is open, or nothing has been asked yet. */
  NOTHING_TO_MEASURE(ProgressLight.NONE),
  /** Not behind by as much as the yellow threshold. */
  ON_TRACK(ProgressLight.GREEN),
  /** Behind by at least the yellow threshold. */
  BEHIND(ProgressLight.YELLOW),
  /** Reports are missing after the term. */
  NOT_REPORTED(ProgressLight.YELLOW),
  /** A milestone's last day has passed. */
  MILESTONE_MISSED(ProgressLight.YELLOW),
  /** Behind by at least the red threshold. */
  FAR_BEHIND(ProgressLight.RED);

  private final ProgressLight light;

  LightCause(ProgressLight light) {
    this.light = light;
  }

  /** The light that it gives. */
  public ProgressLight light() {
    return light;
  }
}

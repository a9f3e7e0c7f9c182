package org.kaoping.verification;

import java.util.List;

/**
 * A sample with its outcome.
 *
 * @param chosen how many were drawn
 * @param verified how many of these have a verified rate
 * @param beyond how many of these differ from the claim by more than the tolerance
 * @param notDrawn how many were not drawn
 * @param untouched how many of these nobody has verified or taken over
 * @param repeatable whether the draw, computed anew from seed and inputs, gives the same
 * @param drawn what was drawn, with what was found; at most one page
 */
public record SampleView(
    SampleReview sample,
    long chosen,
    long verified,
    long beyond,
    long notDrawn,
    long untouched,
    boolean repeatable,
    List<QueueLine> drawn) {
  /** Whether everything drawn has been verified, so that the rest may be taken over. */
  public boolean isVerified() {
    return verified == chosen;
  }

  /**
   * A deviation beyond the tolerance speaks for a wider sample; it is shown, never done by itself.
   */
  public boolean isWideningAdvised() {
    return beyond > 0 && notDrawn > 0;
  }
}

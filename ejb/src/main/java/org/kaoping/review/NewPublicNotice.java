package org.kaoping.review;

/**
 * A public notice to be opened.
 *
 * @param workingDays how long; null for {@link #WORKING_DAYS}
 * @param reviewDays working days from submission within which an appeal is to be decided; null for
 *     {@link #REVIEW_DAYS}
 * @param decider who decides on objections and appeals; null for the leaders
 * @param text what the notice says
 */
public record NewPublicNotice(
    Integer workingDays, Integer reviewDays, ReviewDecider decider, String text) {
  /** What is usual where the scheme says nothing. */
  public static final int WORKING_DAYS = 5;

  /** What is usual where the scheme says nothing. */
  public static final int REVIEW_DAYS = 10;

  public NewPublicNotice {
    workingDays = workingDays == null ? WORKING_DAYS : workingDays;
    reviewDays = reviewDays == null ? REVIEW_DAYS : reviewDays;
    decider = decider == null ? ReviewDecider.LEADERS : decider;
  }
}

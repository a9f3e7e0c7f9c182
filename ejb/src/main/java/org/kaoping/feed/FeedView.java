package org.kaoping.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An assignment of the caller and its feed.
 *
 * @param assignmentId the assignment
 * @param postName its post
 * @param orgUnitName the post's organisation unit
 * @param madeAt since when there is an address; null when there is none
 * @param lastFetchedOn day of the last reading; null while nobody has read it
 */
public record FeedView(
    long assignmentId,
    String postName,
    String orgUnitName,
    Instant madeAt,
    LocalDate lastFetchedOn) {
  /** Whether there is an address. */
  public boolean isMade() {
    return madeAt != null;
  }
}

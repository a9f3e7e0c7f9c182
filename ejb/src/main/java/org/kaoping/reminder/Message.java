package org.kaoping.reminder;

import java.util.List;

/**
 * A message ready to leave.
 *
 * @param key the same over all attempts
 * @param purpose why it is sent
 * @param login the person's login name
 * @param contact how he is reached
 * @param title one line
 * @param text the whole message, plain
 * @param lines what it is about
 */
public record Message(
    String key,
    DeliveryPurpose purpose,
    String login,
    ContactLine contact,
    String title,
    String text,
    List<Line> lines) {

  /**
   * One piece of work.
   *
   * @param unit the appraised unit, or empty
   * @param what what is to be done
   * @param dueOn the last day
   * @param link address of the case
   */
  public record Line(String unit, String what, String dueOn, String link) {}
}

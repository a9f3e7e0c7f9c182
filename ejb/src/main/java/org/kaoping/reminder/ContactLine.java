package org.kaoping.reminder;

/**
 * How a person is reached.
 *
 * @param email address, or null
 * @param mobile number for the SMS gateway, or null
 * @param mailOff whether he wants no mail
 * @param webhookOff whether he wants no messages of the office system
 */
public record ContactLine(String email, String mobile, boolean mailOff, boolean webhookOff) {
  /** Nothing is known of the person. */
  static final ContactLine NONE = new ContactLine(null, null, false, false);
}

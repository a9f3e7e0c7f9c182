package org.kaoping.reminder;

/** A way out of the application. Implementations know nothing of reminders or persons' posts. */
public interface Channel {
  ChannelKind kind();

  /** Whether this installation has set it up. */
  boolean isConfigured();

  /** Whether a person can be reached and wants to be. */
  boolean reaches(ContactLine contact);

  /**
   * Hands a message over.
   *
   * @return what the other side answered, in a few words
   * @throws ChannelFailure when it was not taken
   */
  String send(Message message) throws ChannelFailure;
}

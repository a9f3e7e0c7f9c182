package org.kaoping.reminder;

/** A channel did not take a message. */
public class ChannelFailure extends Exception {
  private final boolean lasting;

  /**
   * @param lasting whether trying again cannot help, such as an address that does not exist
   */
  public ChannelFailure(String why, boolean lasting, Throwable cause) {
    super(why, cause);
    this.lasting = lasting;
  }

  public boolean isLasting() {
    return lasting;
  }
}

package org.kaoping.web.launcher;

/**
 * A reason why Kaoping cannot start that a user can act upon: shown as one line, without a stack
 * trace.
 */
public final class StartFailure extends Exception {
  /**
   * @param key key of the line in the launcher's messages
   * @param arguments what the line names: a folder, a port, a log file
   */
  public StartFailure(String key, Object... arguments) {
    super(Messages.line(key, arguments));
  }
}

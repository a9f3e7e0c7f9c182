package org.kaoping.web.api.json;

import java.io.IOException;

/** A body that is no JSON or does not have the expected shape. */
public class UnreadableBody extends IOException {
  /** What is wrong. */
  public enum Fault {
    SYNTAX,
    UNKNOWN_FIELD,
    TYPE
  }

  private final Fault fault;
  private final String path;
  private final String expected;

  /**
   * A body that cannot be read.
   *
   * @param path the field; empty when the whole body is meant
   * @param expected what should stand there; may be empty
   * @param cause may be null
   */
  public UnreadableBody(Fault fault, String path, String expected, Throwable cause) {
    super(fault + " " + path, cause);
    this.fault = fault;
    this.path = path;
    this.expected = expected;
  }

  public Fault fault() {
    return fault;
  }

  /** The field, for example {@code schedule.opensOn}; empty when the whole body is meant. */
  public String path() {
    return path;
  }

  /** What should stand there; empty when that cannot be said. */
  public String expected() {
    return expected;
  }
}

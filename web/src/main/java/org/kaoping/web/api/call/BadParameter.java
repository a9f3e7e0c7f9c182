package org.kaoping.web.api.call;

import jakarta.ws.rs.BadRequestException;

/** A parameter, header or part of a form that is missing or cannot be read. */
public class BadParameter extends BadRequestException {
  private final String name;

  /**
   * Refuses a parameter.
   *
   * @param name as the caller knows it
   */
  public BadParameter(String name) {
    super(name);
    this.name = name;
  }

  /** The parameter, as the caller knows it. */
  public String name() {
    return name;
  }
}

package org.kaoping.precheck;

import java.util.List;

/**
 * One place where a check found something.
 *
 * @param arguments what the text of a place names, the place itself first
 */
public record Hit(List<String> arguments) {
  public Hit {
    arguments = List.copyOf(arguments);
  }

  /** A place with what is to be said about it. */
  public static Hit at(String place, Object... more) {
    java.util.ArrayList<String> arguments = new java.util.ArrayList<>(List.of(place));
    for (Object argument : more) {
      arguments.add(String.valueOf(argument));
    }
    return new Hit(arguments);
  }

  /** What people recognise the place by. */
  public String place() {
    return arguments.get(0);
  }
}

package org.kaoping.security;

import java.util.List;
import java.util.function.Supplier;

/** Frames an act in tests as the interceptors do in the server. */
public final class ActFrame {
  private ActFrame() {}

  public static <T> T run(
      CurrentAct current, String name, Actor actor, ActContext context, Supplier<T> body) {
    current.begin(name, actor, context);
    try {
      return body.get();
    } finally {
      current.end();
    }
  }

  /** What the running act is about, and its line for the audit trail. */
  public static List<Object> note(CurrentAct current) {
    return java.util.Arrays.asList(current.subject(), current.detail());
  }
}

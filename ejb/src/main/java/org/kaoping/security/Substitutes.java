package org.kaoping.security;

import java.time.LocalDate;
import java.util.List;

/** Knows which posts of others somebody may act under; implemented where substitutions are kept. */
public interface Substitutes {
  /**
   * Posts of others that a person may act under on a day.
   *
   * @param own the person's own assignments of that day; without one he is nobody's substitute
   */
  List<Actor> postsFor(List<Actor> own, LocalDate day);
}

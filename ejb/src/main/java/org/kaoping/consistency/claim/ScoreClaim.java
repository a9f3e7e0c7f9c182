package org.kaoping.consistency.claim;

import java.util.List;

/**
 * A printed score of an indicator or of a group of indicators.
 *
 * @param code code of the indicator or group
 * @param name its name; may be empty
 * @param group code of the group it counts in; empty for none
 * @param isGroup whether others count in it
 * @param mark points, score and rate where they stand first
 * @param statements where else they are told
 */
public record ScoreClaim(
    String code, String name, String group, boolean isGroup, Mark mark, List<Mark> statements) {
  public ScoreClaim {
    statements = List.copyOf(statements);
  }

  /** How findings call it. */
  public String title() {
    return name.isBlank() || name.equals(code) ? code : code + " " + name;
  }
}

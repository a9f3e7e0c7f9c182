package org.kaoping.supervision;

import java.util.List;

/**
 * A draw as a person reads it.
 *
 * @param draw with its seed
 * @param entries every candidate by stratum and place; empty in a list of draws
 * @param repeatable whether computing it anew from the frozen inputs gives the same result
 */
public record DrawView(CheckDraw draw, List<DrawEntry> entries, boolean repeatable) {
  /** How many were drawn. */
  public long chosen() {
    return entries.stream().filter(DrawEntry::isChosen).count();
  }
}

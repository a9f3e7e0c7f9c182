package org.kaoping.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a heading into lines of about equal length, as official documents want it: no last line of
 * two or three characters, no number torn apart, no line that begins with a particle or a closing
 * sign.
 *
 * <p>An author who sets line feeds has the last word.
 */
final class BalancedLines {
  private static final String NOT_AT_THE_START = "的和及与、，。；：！？）》」』〕】”’)];:,.!?%‰";
  private static final String NOT_AT_THE_END = "（《「『〔【“‘([第";

  private BalancedLines() {}

  /**
   * The heading with line feeds.
   *
   * @param capacity how many full-width characters a line holds
   */
  static String of(String heading, int capacity) {
    int[] characters = heading.codePoints().toArray();
    int width = width(characters, 0, characters.length);
    if (heading.contains("\n") || width <= 2 * capacity) {
      return heading;
    }
    int count = (width + 2 * capacity - 1) / (2 * capacity);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int remaining = count; remaining > 1 && start < characters.length; remaining--) {
      int end =
          breakNear(characters, start, width(characters, start, characters.length) / remaining);
      lines.add(new String(characters, start, end - start));
      start = end;
    }
    if (start < characters.length) {
      lines.add(new String(characters, start, characters.length - start));
    }
    return String.join("\n", lines);
  }

  private static int breakNear(int[] characters, int start, int target) {
    int best = characters.length;
    for (int i = start + 1; i < characters.length; i++) {
      if (mayBreakBefore(characters, i)
          && distance(characters, start, i, target) < distance(characters, start, best, target)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int[] characters, int start, int end, int target) {
    return Math.abs(width(characters, start, end) - target);
  }

  private static boolean mayBreakBefore(int[] characters, int index) {
    int before = characters[index - 1];
    int after = characters[index];
    boolean number = isNarrow(before) && (isNarrow(after) || after == '年');
    return !number && NOT_AT_THE_START.indexOf(after) < 0 && NOT_AT_THE_END.indexOf(before) < 0;
  }

  /** The width in half-width units. */
  static int width(int[] characters, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      width += isNarrow(characters[i]) ? 1 : 2;
    }
    return width;
  }

  private static boolean isNarrow(int codePoint) {
    return codePoint < 0x2000 && codePoint != ' ';
  }
}

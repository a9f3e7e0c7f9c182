package org.kaoping.precheck;

import java.util.List;

/**
 * What the pre-check found, with what has been said on it.
 *
 * @param lines what blocks first, then warnings, each class once
 */
public record PrecheckView(List<Line> lines) {
  public PrecheckView {
    lines = List.copyOf(lines);
  }

  /**
   * One class.
   *
   * @param answer the word that counts; null while there is none
   */
  public record Line(CheckFinding finding, CheckAnswer answer) {
    /** Whether a warning waits for its word. */
    public boolean isOpen() {
      return !finding.isError() && answer == null;
    }
  }

  /** How many classes block. */
  public long errors() {
    return lines.stream().filter(line -> line.finding().isError()).count();
  }

  /** How many warnings wait for their word. */
  public long open() {
    return lines.stream().filter(Line::isOpen).count();
  }
}

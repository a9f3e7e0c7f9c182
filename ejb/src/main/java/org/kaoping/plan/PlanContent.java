package org.kaoping.plan;

import java.util.List;

/**
 * What a plan says: its chapters and its breakdown table.
 *
 * @param chapters chapters one to six, in order
 * @param rows rows of the table, in order
 */
public record PlanContent(List<PlanChapter> chapters, List<PlanRow> rows) {
  public PlanContent {
    chapters = List.copyOf(chapters);
    rows = List.copyOf(rows);
  }
}

package org.kaoping.demo;

import java.util.List;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanTotals;
import org.kaoping.plan.table.TableExport;
import org.kaoping.plan.table.TableLayout;

/** The plan of the annex, told for other units and other years. */
final class SamplePlan {
  private SamplePlan() {}

  /** The six chapters for a unit and a year. */
  static List<PlanChapter> chapters(String unitName, int year) {
    return ZhangpingPlan.content().chapters().stream()
        .map(
            chapter ->
                new PlanChapter(
                    chapter.number(),
                    chapter.title(),
                    inYear(chapter.text(), year).replace(ZhangpingPlan.UNIT_NAME, unitName)))
        .toList();
  }

  /** The breakdown table for a year, as a workbook to be imported. */
  static byte[] workbook(int year) {
    List<PlanRow> rows =
        ZhangpingPlan.content().rows().stream().map(row -> inYear(row, year)).toList();
    String total = PlanTotals.of(rows).total().toPlainString();
    return TableExport.write(TableLayout.title(year, ZhangpingPlan.UNIT_NAME, total), rows);
  }

  private static PlanRow inYear(PlanRow row, int year) {
    return new PlanRow(
        null,
        row.seq(),
        row.category(),
        row.level1(),
        inYear(row.level2(), year),
        row.fullPoints(),
        row.leaders(),
        row.divisions(),
        row.posts());
  }

  /** The sample names its own year and the next one. */
  private static String inYear(String text, int year) {
    return text.replace(String.valueOf(ZhangpingPlan.YEAR + 1), "{next}")
        .replace(String.valueOf(ZhangpingPlan.YEAR), String.valueOf(year))
        .replace("{next}", String.valueOf(year + 1));
  }
}

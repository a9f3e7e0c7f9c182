package org.kaoping.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.ChapterFits;
import org.kaoping.plan.rules.ChaptersAreOneToSix;
import org.kaoping.plan.rules.OwnerIsKnown;
import org.kaoping.plan.rules.PointsAreWellFormed;
import org.kaoping.plan.rules.RowNamesItsIndicator;
import org.kaoping.plan.rules.RowsAreNumberedInOrder;
import org.kaoping.plan.rules.TableIsNotTooLong;
import org.kaoping.plan.table.OwnerNames;
import org.kaoping.plan.table.TableLayout;
import org.kaoping.plan.table.TableText;

/**
 * Brings the content of a plan into the form in which it is stored, and checks that form. A draft
 * may lack chapters, rows and owners; what is there must be right.
 */
final class PlanDraft {
  private PlanDraft() {}

  /**
   * @throws org.kaoping.kernel.Refused naming the first rule that the content breaks
   */
  static PlanContent checked(PlanContent content, OwnerNames known) {
    Rules.check(
        new ChaptersAreOneToSix(content.chapters().stream().map(PlanChapter::number).toList()),
        new TableIsNotTooLong(content.rows().size()),
        new RowsAreNumberedInOrder(content.rows().stream().map(PlanRow::seq).toList()));
    List<PlanChapter> chapters =
        allChapters(content.chapters().stream().map(PlanDraft::tidy).toList());
    chapters.forEach(chapter -> Rules.check(new ChapterFits(chapter)));
    List<PlanRow> rows = content.rows().stream().map(PlanDraft::tidy).toList();
    rows.forEach(row -> check(row, known));
    return new PlanContent(chapters, rows);
  }

  /** Chapters one to six with their official titles where they have none of their own. */
  static List<PlanChapter> allChapters(List<PlanChapter> given) {
    Map<Integer, PlanChapter> byNumber =
        given.stream().collect(Collectors.toMap(PlanChapter::number, Function.identity()));
    return IntStream.rangeClosed(1, ChaptersAreOneToSix.CHAPTERS)
        .mapToObj(
            number ->
                byNumber.getOrDefault(
                    number, new PlanChapter(number, TableLayout.chapterTitle(number), "")))
        .toList();
  }

  private static PlanChapter tidy(PlanChapter chapter) {
    String title = TableText.line(chapter.title());
    String text = TableText.paragraph(chapter.text());
    return new PlanChapter(
        chapter.number(),
        title == null || title.isEmpty() ? TableLayout.chapterTitle(chapter.number()) : title,
        text == null ? "" : text);
  }

  private static PlanRow tidy(PlanRow row) {
    return new PlanRow(
        row.indicatorId(),
        row.seq(),
        row.category(),
        row.level1() == null ? null : TableText.label(row.level1()).name(),
        TableText.paragraph(row.level2()),
        Points.plain(row.fullPoints()),
        tidy(row.leaders()),
        tidy(row.divisions()),
        tidy(row.posts()));
  }

  private static List<String> tidy(List<String> names) {
    return names.stream()
        .map(TableText::paragraph)
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void check(PlanRow row, OwnerNames known) {
    Rules.check(
        new RowNamesItsIndicator(row), new PointsAreWellFormed(row.seq(), row.fullPoints()));
    for (OwnerKind kind : OwnerKind.values()) {
      for (String name : row.owners(kind)) {
        Rules.check(
            new OwnerIsKnown(
                known.knows(kind, name), row.seq(), kind, name, known.hintFor(kind, name)));
      }
    }
  }
}

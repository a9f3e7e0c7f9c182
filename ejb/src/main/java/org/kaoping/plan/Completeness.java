package org.kaoping.plan;

import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.ChaptersAreFilled;
import org.kaoping.plan.rules.EveryIndicatorHasDivision;
import org.kaoping.plan.rules.EveryIndicatorHasLeader;
import org.kaoping.plan.rules.EveryIndicatorHasPost;
import org.kaoping.plan.rules.PlanHasIndicators;

/** What a plan must have before it is laid before anybody. */
final class Completeness {
  private Completeness() {}

  /**
   * @throws org.kaoping.kernel.Refused naming the first rule that the content breaks
   */
  static void check(PlanContent content) {
    List<String> empty =
        content.chapters().stream()
            .filter(chapter -> chapter.text().isBlank())
            .map(PlanChapter::title)
            .toList();
    Rules.check(
        new ChaptersAreFilled(empty),
        new PlanHasIndicators(content.rows().size()),
        new EveryIndicatorHasLeader(without(content, OwnerKind.LEADER)),
        new EveryIndicatorHasDivision(without(content, OwnerKind.DIVISION)),
        new EveryIndicatorHasPost(without(content, OwnerKind.POST)));
  }

  private static List<Integer> without(PlanContent content, OwnerKind kind) {
    return content.rows().stream()
        .filter(row -> row.owners(kind).isEmpty())
        .map(PlanRow::seq)
        .toList();
  }
}

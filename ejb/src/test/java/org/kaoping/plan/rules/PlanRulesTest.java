package org.kaoping.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.Category;
import org.kaoping.plan.ImportState;
import org.kaoping.plan.OwnerKind;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanRow;

class PlanRulesTest {

  @Test
  void planIsNotFrozen() {
    broken(new PlanIsNotFrozen(true));
    kept(new PlanIsNotFrozen(false));
  }

  @Test
  void importIsOpen() {
    broken(new ImportIsOpen(ImportState.CONFIRMED));
    broken(new ImportIsOpen(ImportState.DISCARDED));
    kept(new ImportIsOpen(ImportState.STAGED));
  }

  @Test
  void importHasNoErrors() {
    broken(new ImportHasNoErrors(1));
    kept(new ImportHasNoErrors(0));
  }

  @Test
  void importFitsLatestRevision() {
    broken(new ImportFitsLatestRevision(1, 2));
    kept(new ImportFitsLatestRevision(2, 2));
  }

  @Test
  void fileNameFits() {
    broken(new FileNameFits(null));
    broken(new FileNameFits(" "));
    broken(new FileNameFits("a\u0000.xlsx"));
    broken(new FileNameFits("长".repeat(201)));
    kept(new FileNameFits("𠮷".repeat(195) + ".xlsx"));
  }

  @Test
  void chaptersAreFilled() {
    broken(new ChaptersAreFilled(List.of("一、指导思想")));
    kept(new ChaptersAreFilled(List.of()));
  }

  @Test
  void planHasIndicators() {
    broken(new PlanHasIndicators(0));
    kept(new PlanHasIndicators(1));
  }

  @Test
  void everyIndicatorHasItsOwners() {
    broken(new EveryIndicatorHasLeader(List.of(3)));
    kept(new EveryIndicatorHasLeader(List.of()));
    broken(new EveryIndicatorHasDivision(List.of(3, 4)));
    kept(new EveryIndicatorHasDivision(List.of()));
    broken(new EveryIndicatorHasPost(List.of(3)));
    kept(new EveryIndicatorHasPost(List.of()));
    assertThat(new EveryIndicatorHasDivision(List.of(3, 4)).arguments()).containsExactly("3、4");
  }

  @Test
  void chaptersAreOneToSix() {
    broken(new ChaptersAreOneToSix(List.of(1, 1)));
    broken(new ChaptersAreOneToSix(List.of(0)));
    broken(new ChaptersAreOneToSix(List.of(7)));
    kept(new ChaptersAreOneToSix(List.of(1, 2, 3, 4, 5, 6)));
  }

  @Test
  void chapterFits() {
    broken(new ChapterFits(new PlanChapter(1, " ", "")));
    broken(new ChapterFits(new PlanChapter(1, "题".repeat(101), "")));
    broken(new ChapterFits(new PlanChapter(1, "题", "文".repeat(50_001))));
    kept(new ChapterFits(new PlanChapter(1, "题", "")));
  }

  @Test
  void tableIsNotTooLong() {
    broken(new TableIsNotTooLong(2001));
    kept(new TableIsNotTooLong(2000));
  }

  @Test
  void rowsAreNumberedInOrder() {
    broken(new RowsAreNumberedInOrder(List.of(1, 3)));
    broken(new RowsAreNumberedInOrder(List.of(2, 1)));
    kept(new RowsAreNumberedInOrder(List.of(1, 2, 3)));
    assertThat(new RowsAreNumberedInOrder(List.of(1, 3)).arguments()).containsExactly(2, 3);
  }

  @Test
  void rowNamesItsIndicator() {
    broken(new RowNamesItsIndicator(row(null, "一级", "二级")));
    broken(new RowNamesItsIndicator(row(Category.MANDATORY, " ", "二级")));
    broken(new RowNamesItsIndicator(row(Category.MANDATORY, "级".repeat(201), "二级")));
    broken(new RowNamesItsIndicator(row(Category.MANDATORY, "一级", null)));
    broken(new RowNamesItsIndicator(row(Category.MANDATORY, "一级", "级".repeat(1001))));
    kept(new RowNamesItsIndicator(row(Category.MANDATORY, "一级", "𠮷".repeat(1000))));
  }

  @Test
  void pointsAreWellFormed() {
    broken(new PointsAreWellFormed(1, null));
    broken(new PointsAreWellFormed(1, BigDecimal.ZERO));
    broken(new PointsAreWellFormed(1, new BigDecimal("-1")));
    broken(new PointsAreWellFormed(1, new BigDecimal("1.005")));
    broken(new PointsAreWellFormed(1, new BigDecimal("100000")));
    kept(new PointsAreWellFormed(1, new BigDecimal("1.500")));
    kept(new PointsAreWellFormed(1, new BigDecimal("99999.99")));
  }

  @Test
  void ownerIsKnown() {
    broken(new OwnerIsKnown(false, 1, OwnerKind.DIVISION, "基础股", "基卫股"));
    kept(new OwnerIsKnown(true, 1, OwnerKind.DIVISION, "基卫股", "—"));
  }

  @Test
  void indicatorIsOfThisPlan() {
    broken(new IndicatorIsOfThisPlan(false, 1));
    kept(new IndicatorIsOfThisPlan(true, 1));
  }

  @Test
  void leaderIsNamed() {
    broken(new LeaderIsNamed(" "));
    kept(new LeaderIsNamed("市政府分管领导"));
  }

  private static PlanRow row(Category category, String level1, String level2) {
    return new PlanRow(
        null, 1, category, level1, level2, BigDecimal.ONE, List.of(), List.of(), List.of());
  }

  private static void broken(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isTrue();
    assertThat(rule.arguments()).doesNotContainNull();
  }

  private static void kept(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isFalse();
  }
}

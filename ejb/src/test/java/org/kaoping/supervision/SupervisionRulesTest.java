package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.rectification.TalkNotice;
import org.kaoping.rectification.rules.FindingAwaitsItsOrder;
import org.kaoping.rectification.rules.FindingIsOrderedOnce;
import org.kaoping.rectification.rules.LedgerExportFits;
import org.kaoping.rectification.rules.PersonInChargeIsNamed;
import org.kaoping.rectification.rules.TalkIsReleased;
import org.kaoping.rectification.rules.TalkIsReleasedOnce;
import org.kaoping.rectification.rules.TalkNoticeIsComplete;
import org.kaoping.supervision.rules.ActsAsInspector;
import org.kaoping.supervision.rules.DrawSizeIsPositive;
import org.kaoping.supervision.rules.EvaluatorIsNamed;
import org.kaoping.supervision.rules.FindingFitsTheCheck;
import org.kaoping.supervision.rules.FindingIsStated;
import org.kaoping.supervision.rules.InspectorIsFromElsewhere;
import org.kaoping.supervision.rules.InspectorIsNotRecused;
import org.kaoping.supervision.rules.PopulationIsNotEmpty;
import org.kaoping.supervision.rules.ProblemImportHasNoErrors;
import org.kaoping.supervision.rules.ProblemImportIsOpen;
import org.kaoping.supervision.rules.ProblemIsStated;
import org.kaoping.supervision.rules.ProblemNumberIsFree;
import org.kaoping.supervision.rules.ProblemUnitIsKnown;
import org.kaoping.supervision.rules.RecusalIsInForce;
import org.kaoping.supervision.rules.RecusalIsNew;
import org.kaoping.supervision.rules.SeedFits;
import org.kaoping.supervision.rules.SheetIsConfirmedByTheOther;
import org.kaoping.supervision.rules.SheetIsWritten;
import org.kaoping.supervision.rules.StrataFitThePopulation;
import org.kaoping.supervision.rules.TitleIsGiven;
import org.kaoping.supervision.rules.TwoInspectorsAreNamed;

class SupervisionRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @Test
  void aDrawTakesSomethingFromSomething() {
    assertThat(new DrawSizeIsPositive(0, 0).isBroken()).isTrue();
    assertThat(new DrawSizeIsPositive(101, 0).isBroken()).isTrue();
    assertThat(new DrawSizeIsPositive(-1, 2).isBroken()).isTrue();
    assertThat(new DrawSizeIsPositive(10, 1001).isBroken()).isTrue();
    assertThat(new DrawSizeIsPositive(0, 1).isBroken()).isFalse();
    assertThat(new PopulationIsNotEmpty(Population.TASKS, 0).isBroken()).isTrue();
    assertThat(new PopulationIsNotEmpty(Population.TASKS, 1).isBroken()).isFalse();
    assertThat(new StrataFitThePopulation(Population.UNITS, StrataBy.KIND).isBroken()).isTrue();
    assertThat(new StrataFitThePopulation(Population.TASKS, StrataBy.KIND).isBroken()).isFalse();
  }

  @Test
  void seedAndTitleFit() {
    assertThat(new SeedFits(null).isBroken()).isFalse();
    assertThat(new SeedFits("双色球 2026101 期 03 07 11").isBroken()).isFalse();
    assertThat(new SeedFits("一\n二").isBroken()).isTrue();
    assertThat(new SeedFits("9".repeat(201)).isBroken()).isTrue();
    assertThat(new TitleIsGiven(" ").isBroken()).isTrue();
    assertThat(new TitleIsGiven("题".repeat(200)).isBroken()).isFalse();
    assertThat(new TitleIsGiven("题".repeat(201)).isBroken()).isTrue();
  }

  @Test
  void twoInspectorsComeFromElsewhere() {
    assertThat(new TwoInspectorsAreNamed(1L, null).isBroken()).isTrue();
    assertThat(new TwoInspectorsAreNamed(1L, 1L).isBroken()).isTrue();
    assertThat(new TwoInspectorsAreNamed(1L, 2L).isBroken()).isFalse();
    assertThat(new InspectorIsFromElsewhere(true, "复核岗", "教育局").isBroken()).isTrue();
    assertThat(new InspectorIsNotRecused(true, "复核岗", "教育局").isBroken()).isTrue();
    assertThat(new RecusalIsNew(true, "复核岗", "教育局").isBroken()).isTrue();
    assertThat(new RecusalIsInForce(false).isBroken()).isTrue();
  }

  @Test
  void aSheetIsWrittenByOneAndConfirmedByTheOther() {
    assertThat(new ActsAsInspector(false).isBroken()).isTrue();
    assertThat(new SheetIsConfirmedByTheOther(true).isBroken()).isTrue();
    assertThat(new SheetIsWritten("大厅", "窗口无人").isBroken()).isFalse();
    assertThat(new SheetIsWritten("", "窗口无人").isBroken()).isTrue();
    assertThat(new SheetIsWritten("大厅", "字".repeat(4001)).isBroken()).isTrue();
    assertThat(new FindingIsStated(1, "迟到", null, null).isBroken()).isFalse();
    assertThat(new FindingIsStated(1, " ", null, null).isBroken()).isTrue();
    assertThat(new FindingIsStated(1, "迟到", "厅".repeat(201), null).isBroken()).isTrue();
    assertThat(new FindingFitsTheCheck(1, false).isBroken()).isTrue();
  }

  @Test
  void aProblemIsNumberedAndLiesSomewhere() {
    assertThat(new EvaluatorIsNamed("").isBroken()).isTrue();
    assertThat(new ProblemIsStated("1", "未验收", "组织验收").isBroken()).isFalse();
    assertThat(new ProblemIsStated("1", "未验收", null).isBroken()).isTrue();
    assertThat(new ProblemIsStated("号".repeat(51), "未验收", "改").isBroken()).isTrue();
    assertThat(new ProblemNumberIsFree(true, "1").isBroken()).isTrue();
    assertThat(new ProblemUnitIsKnown(false).isBroken()).isTrue();
    assertThat(new ProblemImportIsOpen(false).isBroken()).isTrue();
    assertThat(new ProblemImportHasNoErrors(1).isBroken()).isTrue();
    assertThat(new ProblemImportHasNoErrors(0).isBroken()).isFalse();
  }

  @Test
  void aFindingIsOrderedOnceByAnOrderThatNamesWhoAnswers() {
    assertThat(new FindingIsOrderedOnce("1 号").arguments()).containsExactly("1 号");
    assertThat(new FindingIsOrderedOnce(null).isBroken()).isFalse();
    assertThat(new FindingAwaitsItsOrder(false).isBroken()).isTrue();
    assertThat(new PersonInChargeIsNamed(" ").isBroken()).isTrue();
    assertThat(new PersonInChargeIsNamed("股长").isBroken()).isFalse();
    assertThat(new LedgerExportFits(5001, 5000).isBroken()).isTrue();
    assertThat(new LedgerExportFits(5000, 5000).isBroken()).isFalse();
  }

  @Test
  void aTalkIsReleasedByACompleteNotice() {
    assertThat(new TalkIsReleased(false).isBroken()).isTrue();
    assertThat(new TalkIsReleasedOnce(true).isBroken()).isTrue();
    assertThat(notice(DAY, "会议室", "局长", "整改逾期")).isFalse();
    assertThat(notice(DAY.minusDays(1), "会议室", "局长", "整改逾期")).isTrue();
    assertThat(notice(null, "会议室", "局长", "整改逾期")).isTrue();
    assertThat(notice(DAY, "会议室", "", "整改逾期")).isTrue();
    assertThat(notice(DAY, "会议室", "局长", "字".repeat(4001))).isTrue();
  }

  private static boolean notice(LocalDate on, String place, String invited, String subject) {
    return new TalkNoticeIsComplete(new TalkNotice(on, place, invited, subject), DAY).isBroken();
  }
}

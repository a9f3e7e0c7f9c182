package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.supervision.Town.PLAIN;
import static org.kaoping.supervision.Town.TODAY;
import static org.kaoping.supervision.Town.absence;
import static org.kaoping.supervision.Town.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.rectification.Finding;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;

class CheckServiceTest {
  private final Town town = new Town();

  @Test
  void twoInspectorsFindAndBothConfirmBeforeItCounts() {
    long check = town.assigned(Town.CLERK, Town.SECOND);
    town.enter(town.clerk(), check, absence(TestBureau.DISEASE_CONTROL));
    assertThat(town.lines(town.clerk(), LedgerFilter.ALL)).isEmpty();
    assertThat(town.read(town.second(), town.checks::mine)).hasSize(1);
    assertRefused("SheetIsConfirmedByTheOther", () -> town.confirm(town.clerk(), check));
    town.confirm(town.second(), check);

    CheckView view = town.read(town.clerk(), () -> town.checks.check(check));
    assertThat(view.check().getState()).isEqualTo(CheckState.CONFIRMED);
    Finding finding = view.findings().get(0);
    assertThat(finding.getSource()).isEqualTo(FindingSource.DISCIPLINE_CHECK);
    assertThat(finding.getIndicatorId()).isNull();
    assertThat(finding.getAppraisalId()).isEqualTo(TestBureau.APPRAISAL);
    assertThat(finding.getFoundOn()).isEqualTo(TODAY);
    // the finding had no place of its own
    assertThat(finding.getPlace()).isEqualTo("政务服务大厅");
    assertRefused("ActFitsStage", () -> town.enter(town.clerk(), check));
    assertRefused("ActFitsStage", () -> town.confirm(town.second(), check));
  }

  @Test
  void whoWritesTheSheetAnewIsNotItsSecondConfirmer() {
    long check = town.assigned(Town.CLERK, Town.SECOND);
    town.enter(town.clerk(), check);
    town.enter(town.second(), check, absence(null));
    assertRefused("SheetIsConfirmedByTheOther", () -> town.confirm(town.second(), check));
    town.confirm(town.clerk(), check);
    assertThat(town.read(town.clerk(), () -> town.checks.check(check)).findings()).hasSize(1);
  }

  @Test
  void oneInspectorIsNotEnough() {
    long check = town.opened();
    assertRefused("TwoInspectorsAreNamed", () -> town.assign(check, Town.CLERK, null));
    assertRefused("TwoInspectorsAreNamed", () -> town.assign(check, Town.CLERK, Town.CLERK));
    assertRefused("KnownAndOwn", () -> town.assign(check, Town.CLERK, 999L));
    assertRefused("ActsAsInspector", () -> town.enter(town.clerk(), check));
  }

  @Test
  void nobodyInspectsTheUnitInWhichHeHoldsAPost() {
    long check = town.assigned(Town.CLERK, Town.DOUBLE);
    assertRefused("InspectorIsFromElsewhere", () -> town.enter(town.clerk(), check, absence(null)));
    long other = town.assigned(Town.CLERK, Town.SECONDED);
    assertRefused(
        "InspectorIsFromElsewhere",
        () ->
            town.enter(
                town.clerk(),
                other,
                new CheckFinding(TestBureau.OTHER_UNIT, null, "迟到", null, TODAY, null)));
    town.enter(town.clerk(), other, absence(null));
    town.confirm(town.bureau.otherUnit(), other);
  }

  @Test
  void aRecusalIsRespectedUntilItEnds() {
    ActContext because = PLAIN.because("近亲属在该单位任职");
    long recusal = declare(because, Town.SECOND);
    assertRefused("RecusalIsNew", () -> declare(because, Town.SECOND));
    assertRefused("ReasonIsGiven", () -> declare(PLAIN, Town.CLERK));
    assertThat(town.read(town.clerk(), town.recusals::inForce))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.personName()).isEqualTo("复核岗");
              assertThat(one.unitName()).isEqualTo("卫生健康局");
            });
    long check = town.assigned(Town.CLERK, Town.SECOND);
    assertRefused("InspectorIsNotRecused", () -> town.enter(town.clerk(), check, absence(null)));
    town.act(
        town.clerk(), "RecusalService.end", because, () -> town.recusals.end(because, recusal));
    assertRefused(
        "RecusalIsInForce",
        () ->
            town.act(
                town.clerk(),
                "RecusalService.end",
                because,
                () -> town.recusals.end(because, recusal)));
    town.enter(town.clerk(), check, absence(null));
  }

  private long declare(ActContext context, long person) {
    return town.act(
        town.clerk(),
        "RecusalService.declare",
        context,
        () -> town.recusals.declare(context, person, TestBureau.BUREAU));
  }

  @Test
  void aSheetSaysWhatWasFoundAndWhere() {
    long check = town.assigned(Town.CLERK, Town.SECOND);
    assertRefused(
        "FindingFitsTheCheck",
        () ->
            town.enter(
                town.clerk(),
                check,
                new CheckFinding(
                    TestBureau.OTHER_UNIT, TestBureau.PRIMARY_CARE, "迟到", null, TODAY, null)));
    assertRefused(
        "FindingFitsTheCheck",
        () ->
            town.enter(
                town.clerk(),
                check,
                new CheckFinding(TestBureau.OFFICE, null, "迟到", null, TODAY, null)));
    assertRefused(
        "FindingFitsTheCheck",
        () -> town.enter(town.clerk(), check, new CheckFinding(0, null, "迟到", null, TODAY, null)));
    assertRefused(
        "FindingIsStated",
        () ->
            town.enter(
                town.clerk(),
                check,
                new CheckFinding(TestBureau.BUREAU, null, " ", null, TODAY, null)));
    assertRefused(
        "DateIsNotInTheFuture",
        () ->
            town.enter(
                town.clerk(),
                check,
                new CheckFinding(TestBureau.BUREAU, null, "迟到", null, TODAY.plusDays(1), null)));
    CheckSheet empty = new CheckSheet(TODAY, "大厅", "", List.of());
    assertRefused(
        "SheetIsWritten",
        () ->
            town.act(
                town.clerk(),
                "CheckService.enter",
                PLAIN,
                () -> town.checks.enter(PLAIN, check, empty)));
  }

  @Test
  void aCheckIsSeenByTheOfficesAndItsInspectors() {
    long check = town.assigned(Town.CLERK, Town.SECONDED);
    assertThat(town.read(town.bureau.otherUnit(), () -> town.checks.check(check))).isNotNull();
    assertRefused(
        "KnownAndOwn", () -> town.read(town.bureau.office(), () -> town.checks.check(check)));
    Actor stranger = new Actor(1, "外地", 1, "外地", Role.PERFORMANCE_OFFICE, 99, 99, 99, 99);
    assertRefused("KnownAndOwn", () -> town.read(stranger, () -> town.checks.check(check)));
  }

  @Test
  void aCheckHasATitle() {
    NewCheck untitled = new NewCheck(TestBureau.CYCLE, CheckKind.EFFICIENCY, " ");
    assertRefused(
        "TitleIsGiven",
        () ->
            town.act(
                town.clerk(), "CheckService.open", PLAIN, () -> town.checks.open(PLAIN, untitled)));
  }

  @Test
  void peopleOfTheOfficeStandFirstAmongThoseWhoCanInspect() {
    assertThat(town.read(town.clerk(), town.checks::inspectors))
        .extracting(InspectorChoice::name)
        .containsExactly("经办岗", "复核岗", "兼职岗", "抽调岗");
  }
}

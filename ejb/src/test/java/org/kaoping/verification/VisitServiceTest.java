package org.kaoping.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CYCLE;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;
import static org.kaoping.verification.VerifyingTown.SECOND;
import static org.kaoping.verification.VerifyingTown.THIRD;
import static org.kaoping.verification.VerifyingTown.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.Ratings;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.Findings;
import org.kaoping.security.ActContext;

/** 察访核验: two visitors, a proposed score, nothing counts without an act. */
class VisitServiceTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 3);
  private static final ActContext PAPER = ActContext.plain().byDocument("漳绩访〔2020〕1号");

  private final VerifyingTown town = new VerifyingTown();
  private final VisitService visits = town.get(VisitService.class);

  private static NewVisit visit(
      long appraisal, List<Long> visitors, String score, String... points) {
    return new NewVisit(
        appraisal,
        DAY,
        "办证大厅",
        visitors,
        "暗访",
        score == null ? null : new BigDecimal(score),
        List.of(new NewVisit.Item(null, "窗口服务", "两个窗口无人")),
        List.of(points).stream()
            .map(one -> new NewVisit.Finding("窗口无人值守", "补齐人员", new BigDecimal(one)))
            .toList());
  }

  private long record(NewVisit wanted) {
    return town.bureau.server.act(
        town.first(),
        "VisitService.record",
        ActContext.plain(),
        () -> visits.record(ActContext.plain(), wanted));
  }

  private void adopt(long id, String points, ActContext context) {
    town.act(
        town.first(),
        "VisitService.adopt",
        context,
        () -> visits.adopt(context, id, points == null ? null : new BigDecimal(points)));
  }

  private BigDecimal component() {
    return town.bureau.server.inTransaction(
        () -> {
          var results = town.get(Ratings.class).results(CYCLE).get(APPRAISAL);
          return results == null ? null : results.get(ComponentKind.VERIFICATION_VISIT).getPoints();
        });
  }

  @Test
  void the_mean_of_the_visits_is_proposed_and_counts_when_adopted() {
    long first = record(visit(APPRAISAL, List.of(6L, THIRD), null, "-5", "2.5"));
    long second = record(visit(APPRAISAL, List.of(6L, THIRD), "90"));
    VisitView view = town.bureau.server.read(town.first(), () -> visits.visit(second));
    assertThat(view.worth()).isEqualByComparingTo("90");
    assertThat(view.proposed()).isEqualByComparingTo("93.75");
    assertThat(component()).isNull();

    assertThat(refusal(() -> adopt(first, "93.75", ActContext.plain())))
        .isEqualTo("DocumentNumberIsGiven");
    assertThat(refusal(() -> adopt(first, null, PAPER))).isEqualTo("AdoptedPointsAreGiven");
    assertThat(refusal(() -> adopt(first, "95", PAPER)))
        .as("another figure than the proposed one")
        .isEqualTo("ReasonIsGiven");
    adopt(first, "93.75", PAPER);
    assertThat(component()).isEqualByComparingTo("93.75");
    assertThat(refusal(() -> adopt(second, "93.75", PAPER))).isEqualTo("ReasonIsGiven");
  }

  @Test
  void a_visit_is_made_by_two_from_elsewhere() {
    assertThat(refusal(() -> record(visit(APPRAISAL, List.of(6L, 6L), null))))
        .isEqualTo("VisitHasTwoVisitors");
    assertThat(refusal(() -> record(visit(OTHER_APPRAISAL, List.of(6L, SECOND), null))))
        .isEqualTo("VisitorIsFromElsewhere");
    assertThat(refusal(() -> record(visit(APPRAISAL, List.of(6L, THIRD), "101"))))
        .isEqualTo("VisitScoreFits");
    assertThat(refusal(() -> record(visit(APPRAISAL, List.of(6L, THIRD), null, "-0.123"))))
        .isEqualTo("VisitFindingIsStated");
  }

  @Test
  void a_finding_enters_the_ledger_once() {
    long id = record(visit(APPRAISAL, List.of(6L, THIRD), null, "-5"));
    long one =
        town.bureau
            .server
            .read(town.first(), () -> visits.visit(id))
            .visit()
            .getFindings()
            .get(0)
            .getId();
    open(id, one);
    assertThat(refusal(() -> open(id, one))).isEqualTo("VisitFindingIsOpenedOnce");
    assertThat(
            town.bureau.server.inTransaction(
                () -> town.get(Findings.class).of(FindingSource.VERIFICATION_VISIT, id)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.getFacts()).isEqualTo("窗口无人值守"));
    VisitPage page = town.bureau.server.read(town.first(), () -> visits.ofCycle(CYCLE, 0));
    assertThat(page.visits()).hasSize(1);
  }

  private void open(long id, long finding) {
    town.act(
        town.first(),
        "VisitService.openFinding",
        ActContext.plain(),
        () -> visits.openFinding(ActContext.plain(), id, finding));
  }
}

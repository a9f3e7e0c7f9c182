package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.changeorder.ChangeKind;
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.changeorder.ChangeOrderState;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.changeorder.PlanChange;
import org.kaoping.changeorder.WantedChange;
import org.kaoping.execution.DutyTaskState;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** A filed plan changes only by an approved request; both sides stand side by side for ever. */
class ChangeOrderIT extends ContainerTest {
  private static final ActContext REASON = ActContext.plain().because("上级调整年度目标");
  private static final ActContext DOCUMENT = REASON.byDocument("检调〔2090〕1号");

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Passage passage;
  @Inject private Refusals refusals;
  @Inject private ChangeOrderService changes;
  @Inject private PlanDocumentService plans;
  @Inject private ExecutionService execution;

  private List<PlanRow> rows(House house) {
    return city.see(house.office(), () -> plans.plan(house.appraisalId())).rows();
  }

  /** Ten points from the first indicator to the third, which goes to 甲股. */
  private List<WantedChange> shift(House house) {
    List<PlanRow> rows = rows(house);
    return List.of(changed(rows.get(0), "590", "甲股"), changed(rows.get(2), "110", "甲股"));
  }

  private static WantedChange changed(PlanRow row, String points, String division) {
    return new WantedChange(
        ChangeKind.CHANGED,
        row.indicatorId(),
        new PlanRow(
            row.indicatorId(),
            0,
            row.category(),
            row.level1(),
            row.level2(),
            new BigDecimal(points),
            row.leaders(),
            List.of(division),
            List.of(division + "负责人")));
  }

  private long requested(House house, List<WantedChange> wanted) {
    return city.id(
        house.office(), () -> changes.request(REASON, house.appraisalId(), wanted, null));
  }

  @Test
  void anApprovedRequestAmendsThePlanAndItsTasksFollow() {
    House house = scene.fresh(Point.EXECUTING);
    DutyTaskView second =
        passage.tasks(house).stream().filter(task -> task.seq() == 3).findFirst().orElseThrow();
    city.by(house.first(), () -> report(passage.firstTask(house).id()));
    long id = requested(house, shift(house));
    city.by(house.leader(), () -> changes.agree(ActContext.plain(), id, true));
    city.by(City.OFFICE, () -> changes.decide(DOCUMENT, id, true));

    PlanView plan = city.see(house.office(), () -> plans.plan(house.appraisalId()));
    assertThat(plan.frozen()).isTrue();
    assertThat(plan.total()).isEqualByComparingTo("1100");
    assertThat(plan.rows().get(0).fullPoints()).isEqualByComparingTo("590");
    AdjustedPlan sides = city.see(house.first(), () -> changes.adjusted(house.appraisalId()));
    assertThat(sides.rows().get(0).filed().fullPoints()).isEqualByComparingTo("600");
    assertThat(sides.rows().get(0).documents()).containsExactly("检调〔2090〕1号");
    assertThat(sides.rows().get(1).isAdjusted()).isFalse();
    DutyTaskView withdrawn = city.see(house.office(), () -> execution.task(second.id()));
    assertThat(withdrawn.state()).isEqualTo(DutyTaskState.CLOSED);
    assertThat(withdrawn.closingReason()).contains("检调〔2090〕1号");
    assertThat(passage.firstTask(house).progressPercent()).isEqualTo(40);
    assertThat(passage.tasks(house))
        .anySatisfy(
            task -> {
              assertThat(task.seq()).isEqualTo(3);
              assertThat(task.divisionId()).isEqualTo(house.firstDivision());
              assertThat(task.state()).isEqualTo(DutyTaskState.OPEN);
            });
    assertThat(
            ledger.number(
                "select count(*) from work_item where subject_type = 'CHANGE_ORDER'"
                    + " and subject_id = ? and is_open = true",
                id))
        .isZero();
  }

  private void report(long task) {
    execution.reportProgress(ActContext.plain(), task, 40, "已完成四成");
  }

  @Test
  void badRequestsAreRefusedByName() {
    House unfiled = scene.at(Point.DRAFTED);
    House house = scene.fresh(Point.EXECUTING);
    List<WantedChange> shift = shift(house);
    PlanRow first = rows(house).get(0);
    requested(house, List.of(changed(rows(house).get(1), "400", "甲股")));
    assertThat(
            refusals.problems(
                List.of(
                    asking(unfiled, REASON, shift(unfiled), "PlanIsFiled"),
                    asking(house, ActContext.plain(), shift, "ReasonIsGiven"),
                    asking(house, REASON, List.of(), "ChangeIsNotEmpty"),
                    asking(house, REASON, List.of(changed(first, "600", "甲股")), "ChangeIsNotEmpty"),
                    asking(
                        house,
                        REASON,
                        List.of(changed(first, "500", "甲股")),
                        "WrongTotalIsExplained"),
                    asking(
                        house,
                        REASON,
                        List.of(changed(rows(house).get(1), "400", "乙股")),
                        "IndicatorHasNoOpenChange"))))
        .isEmpty();
  }

  private Attempt asking(House house, ActContext context, List<WantedChange> wanted, String rule) {
    return new Attempt(
        "asking for " + wanted,
        house.office(),
        () -> changes.request(context, house.appraisalId(), wanted, null),
        rule);
  }

  @Test
  void theOfficesDocumentIsDecidedByAnotherPersonAllOrNothing() {
    House house = scene.fresh(Point.EXECUTING);
    List<PlanChange> document = List.of(new PlanChange(house.appraisalId(), shift(house)));
    House unfiled = scene.at(Point.DRAFTED);
    List<PlanChange> ofOtherCycle =
        List.of(document.get(0), new PlanChange(unfiled.appraisalId(), shift(unfiled)));
    long id = city.id(City.OFFICE, () -> changes.enter(DOCUMENT, house.cycleId(), document, null));
    ActContext silent = ActContext.plain().byDocument("检调〔2090〕2号");
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "plans of two cycles",
                        City.OFFICE,
                        () -> changes.enter(DOCUMENT, unfiled.cycleId(), ofOtherCycle, null),
                        "AmendedPlansAreOfOneCycle"),
                    deciding(City.OFFICE, DOCUMENT, id, true, "NotDecidedByItsSubmitter"),
                    deciding(City.OFFICE_SECOND, REASON, id, true, "DocumentNumberIsGiven"),
                    deciding(City.OFFICE_SECOND, silent, id, false, "ReasonIsGiven"))))
        .isEmpty();
    city.by(City.OFFICE_SECOND, () -> changes.decide(DOCUMENT, id, true));
    ChangeOrderView view = city.see(house.office(), () -> changes.order(id));
    assertThat(view.state()).isEqualTo(ChangeOrderState.APPROVED);
    assertThat(view.plans().get(0).newRevision()).isEqualTo(2);
    assertThat(view.plans().get(0).changes().get(0).before().points()).isEqualByComparingTo("600");
    assertThat(view.plans().get(0).changes().get(0).before().category())
        .isEqualTo(Category.MANDATORY);
  }

  private Attempt deciding(
      String login, ActContext context, long id, boolean approved, String rule) {
    return new Attempt(
        "deciding by " + login, login, () -> changes.decide(context, id, approved), rule);
  }

  @Test
  void afterScoresAreDeterminedPlansChangeNoMore() throws java.sql.SQLException {
    House house = scene.fresh(Point.EXECUTING);
    List<WantedChange> shift = shift(house);
    String state = "update appraisal_cycle set state = '%s' where id = " + house.cycleId();
    ledger.run(state.formatted("SCORES_DETERMINED"));
    try {
      assertThat(refusals.problems(List.of(asking(house, REASON, shift, "ScoresAreNotDetermined"))))
          .isEmpty();
    } finally {
      ledger.run(state.formatted("OPEN"));
    }
  }
}

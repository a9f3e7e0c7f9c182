package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.ZhangpingPlan;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.plan.StagedImport;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;
import org.kaoping.web.it.support.ContainerTest;

/** Domain and engine: both or neither. */
class AtomicIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String PLAN_DUE = "Timer_PlanDue";

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Timers timers;
  @Inject private Interrupted interrupted;
  @Inject private CallerIdentity identity;
  @Inject private PlanWayService way;
  @Inject private PlanDocumentService plans;

  @Test
  void aFailureAfterTheActLeavesNeitherDomainNorEngine() {
    House house = scene.fresh(Point.DRAFTED);
    Map<String, String> before = ledger.state();
    long audit = ledger.lastAudit();
    Map<String, String> inside = new HashMap<>();
    assertThatThrownBy(
            () ->
                interrupted.actThenFail(
                    () ->
                        identity.playAs(
                            house.office(),
                            () -> {
                              way.sendForApproval(PLAIN, house.appraisalId());
                              inside.putAll(ledger.state());
                              return null;
                            })))
        .hasRootCauseMessage(Interrupted.MESSAGE);
    assertThat(inside.get("unit_appraisal")).isNotEqualTo(before.get("unit_appraisal"));
    assertThat(inside.get("tasks")).isNotEqualTo(before.get("tasks"));
    assertThat(inside.get("work_item")).isNotEqualTo(before.get("work_item"));
    assertThat(ledger.state()).isEqualTo(before);
    assertThat(ledger.auditAfter(audit)).isEmpty();
    city.by(house.office(), () -> way.sendForApproval(PLAIN, house.appraisalId()));
    assertThat(timers.tasks(house.appraisalId(), TaskIds.APPROVE_PLAN_INSIDE)).isEqualTo(1);
  }

  @Test
  void aFailureWhenTheCycleStartsLeavesNoCycle() {
    House house = scene.at(Point.EMPTY);
    Map<String, String> before = ledger.state();
    assertThatThrownBy(
            () ->
                interrupted.actThenFail(
                    () -> scene.cycle("检验中断", java.util.List.of(house.seriesId()))))
        .hasRootCauseMessage(Interrupted.MESSAGE);
    assertThat(ledger.state()).isEqualTo(before);
  }

  @Test
  void aRejectedImportLeavesNothingButItsStaging() {
    House house = scene.fresh(Point.EMPTY);
    Map<String, String> before = ledger.state();
    byte[] table = ZhangpingPlan.asWorkbook();
    long staging =
        city.id(
            house.office(),
            () -> plans.stageImport(PLAIN, house.appraisalId(), "别家的分解表.xlsx", table));
    StagedImport staged = city.see(house.office(), () -> plans.staged(staging));
    assertThat(staged.confirmable()).isFalse();
    assertThat(staged.findings())
        .anyMatch(finding -> finding.isError() && finding.row() > 0 && !finding.column().isEmpty());
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> city.by(house.office(), () -> plans.confirmImport(PLAIN, staging)));
    assertThat(refused.code()).isEqualTo("ImportHasNoErrors");
    before.put("plan_import", String.valueOf(Long.parseLong(before.get("plan_import")) + 1));
    assertThat(ledger.state()).isEqualTo(before);
    assertThat(city.see(house.office(), () -> plans.plan(house.appraisalId())).rows()).isEmpty();
  }

  /** The domain's rows are flushed last, after the engine has written its own. */
  @Test
  void aTimerThatFailsInTheDomainRollsTheEngineBack() throws SQLException {
    timerFails(
        "kp_it_domain",
        "BEFORE UPDATE ON unit_appraisal FOR EACH ROW IF NEW.plan_late AND NEW.id = %d");
  }

  /** The mark's audit record is written before the engine removes the job. */
  @Test
  void aTimerThatFailsInTheEngineRollsTheDomainBack() throws SQLException {
    timerFails(
        "kp_it_engine",
        "BEFORE DELETE ON ACT_RU_JOB FOR EACH ROW IF OLD.PROCESS_INSTANCE_ID_ ="
            + " (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = 'UA:%d' limit 1)");
  }

  private void timerFails(String trigger, String when) throws SQLException {
    House house = scene.fresh(Point.EMPTY);
    long id = house.appraisalId();
    Map<String, String> before = ledger.state();
    long audit = ledger.lastAudit();
    ledger.run(
        "CREATE TRIGGER "
            + trigger
            + " "
            + when.formatted(id)
            + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken by a test'; END IF");
    try {
      assertThatThrownBy(() -> timers.fire(id, PLAN_DUE)).isInstanceOf(RuntimeException.class);
    } finally {
      ledger.run("DROP TRIGGER " + trigger);
    }
    assertThat(ledger.state()).isEqualTo(before);
    assertThat(ledger.auditAfter(audit)).isEmpty();
    assertThat(isMarkedLate(id)).isFalse();
    assertThat(timers.job(id, PLAN_DUE).getRetries()).as("one attempt is used up").isEqualTo(2);
    timers.heal(id, PLAN_DUE);
    timers.fire(id, PLAN_DUE);
    assertThat(isMarkedLate(id)).isTrue();
    assertThat(timers.job(id, PLAN_DUE)).isNull();
    assertThat(ledger.auditAfter(audit))
        .extracting(Ledger.AuditLine::act)
        .containsExactly("DeadlineMarks.planLate");
  }

  private boolean isMarkedLate(long appraisalId) {
    return ledger.number("select plan_late from unit_appraisal where id = ?", appraisalId) == 1;
  }
}

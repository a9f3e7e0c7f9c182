package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** One key, one effect. */
class IdempotencyIT extends ContainerTest {
  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Refusals refusals;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;

  @Test
  void aRepeatedAttemptGivesTheSameResultAndOneRecord() {
    House house = scene.fresh(Point.EMPTY);
    ActContext once = ActContext.plain().once(UUID.randomUUID().toString());
    long audit = ledger.lastAudit();
    long first = save(house, once);
    long second = save(house, once);
    assertThat(second).isEqualTo(first).isPositive();
    assertThat(ledger.auditAfter(audit))
        .extracting(Ledger.AuditLine::act)
        .containsExactly("PlanDocumentService.saveDraft");
    assertThat(
            ledger.number(
                "select count(*) from plan_revision where appraisal_id = ?", house.appraisalId()))
        .isEqualTo(1);
  }

  private long save(House house, ActContext context) {
    return city.id(
        house.office(), () -> plans.saveDraft(context, house.appraisalId(), Passage.content("")));
  }

  @Test
  void aRepeatedActWithoutResultIsAcceptedAndDoesNothing() {
    House house = scene.fresh(Point.DRAFTED);
    ActContext once = ActContext.plain().once(UUID.randomUUID().toString());
    city.by(house.office(), () -> way.sendForApproval(once, house.appraisalId()));
    long audit = ledger.lastAudit();
    city.by(house.office(), () -> way.sendForApproval(once, house.appraisalId()));
    assertThat(ledger.auditAfter(audit)).isEmpty();
  }

  @Test
  void somebodyElsesKeyIsRefused() {
    House house = scene.fresh(Point.DRAFTED);
    String key = UUID.randomUUID().toString();
    ActContext once = ActContext.plain().once(key);
    save(house, once);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "the same act by another person",
                        house.both(),
                        () -> plans.saveDraft(once, house.appraisalId(), Passage.content("")),
                        "KnownAndOwn"),
                    new Attempt(
                        "another act under the same key",
                        house.office(),
                        () -> way.sendForApproval(once, house.appraisalId()),
                        "KnownAndOwn"))))
        .isEmpty();
  }

  @Test
  void aRefusedAttemptDoesNotUseItsKeyUp() {
    House house = scene.fresh(Point.EMPTY);
    ActContext once = ActContext.plain().once(UUID.randomUUID().toString());
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "send an empty plan",
                        house.office(),
                        () -> way.sendForApproval(once, house.appraisalId()),
                        "ChaptersAreFilled"))))
        .isEmpty();
    city.by(
        house.office(),
        () -> plans.saveDraft(ActContext.plain(), house.appraisalId(), Passage.content("")));
    long audit = ledger.lastAudit();
    city.by(house.office(), () -> way.sendForApproval(once, house.appraisalId()));
    assertThat(ledger.auditAfter(audit)).hasSize(1);
  }
}

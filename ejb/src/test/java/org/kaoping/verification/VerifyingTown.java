package org.kaoping.verification;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CITY;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;
import static org.kaoping.support.TestBureau.OTHER_UNIT;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.evaluation.VerifierGate;
import org.kaoping.evidence.AppraisalPlaces;
import org.kaoping.execution.DutyTaskPlaces;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.support.TestBureau;

/**
 * The test bureau with three further bureaus, all four in verification with the indicator {@link
 * #TEXT}, claimed at 100, 90, 80 and 70 percent; 卫生健康局 has 家庭医生签约服务 beside it, at 95. 经办岗 (6), 复核岗
 * (9) and 督查岗 (10) are of the performance office, 复核岗 also works in 教育局; 市领导 (11).
 */
final class VerifyingTown {
  static final String TEXT = "免疫规划疫苗接种率达 95%";
  static final String KEY = IndicatorRevision.keyOf(TEXT);
  static final long SECOND = 9;
  static final long THIRD = 10;
  static final long LEADER = 11;

  final TestBureau bureau = new TestBureau();
  private final VerificationService verification;

  VerifyingTown() {
    bureau.server.put(VerifierGate.class, bureau.server.get(VerifierDesk.class));
    verification = bureau.server.get(VerificationService.class);
    bureau.server.provide(
        SubjectLocator.class,
        List.of(AppraisalPlaces.class, DutyTaskPlaces.class, PanelReviews.class, Visits.class));
    bureau.server.clock().set(java.time.Instant.parse("2020-06-05T02:00:00Z"));
    people();
    for (long id = 3; id <= 4; id++) {
      bureau.sql(
          "insert into org_unit (id, root_id, parent_id, kind, name, valid_from) values (%d, 1, 1,"
              + " 'UNIT', '第%d局', DATE '2010-01-01')",
          id + 4, id);
      bureau.sql(
          "insert into unit_appraisal (id, cycle_id, unit_id, series_id, plan_stage, plan_on_paper,"
              + " plan_late, plan_returns, plan_resubmission_late, work_stage,"
              + " dispatch_before_filing, self_assessments_late, report_late, report_returns,"
              + " report_resubmission_late, results_missing, objections, version) values (%d, 1,"
              + " %d, 1, 'FILED', false, false, 0, false, 'EXECUTING', false, false, false, 0,"
              + " false, false, 0, 0)",
          id, id + 4);
    }
    for (long id = 2; id <= 4; id++) {
      plan(id);
    }
    bureau.sql("update indicator_revision set indicator_key = '%s' where level2 = '%s'", KEY, TEXT);
    bureau.sql(
        "update indicator_revision set indicator_key = '家庭医生签约服务' where level2 = '家庭医生签约服务'");
    claim(1, APPRAISAL, 1, "100");
    claim(2, APPRAISAL, 2, "95");
    claim(3, OTHER_APPRAISAL, 12, "90");
    claim(4, 3, 13, "80");
    claim(5, 4, 14, "70");
    for (long id = 1; id <= 4; id++) {
      verifying(id);
    }
  }

  private void people() {
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (6, 'jb', '经办', '-'),"
            + " (9, 'fh', '复核', '-'), (10, 'dc', '督查', '-'), (11, 'ld', '领导', '-'),"
            + " (12, 'wj', '综合', '-')");
    post(20, CITY, "经办岗", Role.PERFORMANCE_OFFICE, 6);
    post(21, CITY, "复核岗", Role.PERFORMANCE_OFFICE, SECOND);
    post(22, OTHER_UNIT, "绩效员", Role.UNIT_OFFICE, SECOND);
    post(23, CITY, "督查岗", Role.PERFORMANCE_OFFICE, THIRD);
    post(24, CITY, "分管领导", Role.CITY_LEADER, LEADER);
    post(25, TestBureau.BUREAU, "综合岗", Role.UNIT_OFFICE, 12);
  }

  private void post(long id, long org, String name, Role role, long person) {
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values (%d, %d, '%s', '%s',"
            + " DATE '2010-01-01')",
        id, org, name, role);
    bureau.sql(
        "insert into assignment (id, person_id, post_id, valid_from) values (%d, %d, %d, DATE"
            + " '2010-01-01')",
        id, person, id);
  }

  private void plan(long appraisal) {
    bureau.sql(
        "insert into plan (id, appraisal_id, latest_number, version) values (%1$d, %1$d, 1, 0)",
        appraisal);
    bureau.sql(
        "insert into plan_revision (id, plan_id, appraisal_id, revision_number, origin, created_at,"
            + " wall_time, created_by, created_by_name) values (%1$d, %1$d, %1$d, 1, 'EDITED',"
            + " TIMESTAMP '2019-01-01 00:00:00', TIMESTAMP '2019-01-01 00:00:00', 1, '经办')",
        appraisal);
    bureau.sql(
        "insert into indicator (id, appraisal_id) values (%d, %d)", appraisal + 10, appraisal);
    bureau.sql(
        "insert into indicator_revision (id, indicator_id, plan_revision_id, seq, category, level1,"
            + " level2, full_points) values (%1$d, %1$d, %2$d, 1, 'MANDATORY', '基础绩效指标', '%3$s',"
            + " 50)",
        appraisal + 10, appraisal, TEXT);
  }

  private void claim(long task, long appraisal, long indicator, String rate) {
    bureau.sql(
        "insert into duty_task (id, appraisal_id, indicator_id, indicator_revision_id, division_id,"
            + " duty, state, progress_percent, completion_rate, late, returns, version) values (%d,"
            + " %d, %d, %d, 4, 'LEAD', 'SELF_ASSESSED', 100, %s, false, 0, 0)",
        task, appraisal, indicator, indicator, rate);
  }

  private void verifying(long appraisal) {
    bureau.sql("update unit_appraisal set work_stage = 'VERIFYING' where id = %d", appraisal);
    bureau.sql(
        "insert into work_item (kind, subject_type, subject_id, cycle_id, cycle_year, unit_id,"
            + " role, org_unit_id, opened_at, due_at, is_open) values ('Task_VerifyIndicators',"
            + " 'UNIT_APPRAISAL', %d, 1, 2019, 2, 'PERFORMANCE_OFFICE', 1, TIMESTAMP '2020-06-01"
            + " 00:00:00', TIMESTAMP '2020-07-01 00:00:00', true)",
        appraisal);
  }

  Actor first() {
    return bureau.performanceOffice();
  }

  Actor office(long person) {
    return new Actor(
        person,
        "绩效办" + person,
        person,
        "岗" + person,
        Role.PERFORMANCE_OFFICE,
        CITY,
        CITY,
        CITY,
        CITY);
  }

  Actor leader() {
    return new Actor(LEADER, "领导", LEADER, "分管领导", Role.CITY_LEADER, CITY, CITY, CITY, CITY);
  }

  <T> T get(Class<T> type) {
    return bureau.server.get(type);
  }

  void act(Actor by, String name, ActContext context, Runnable body) {
    bureau.server.act(by, name, context, body);
  }

  void verify(Actor by, long appraisal, long indicator, String rate, int seen) {
    ActContext context = ActContext.plain().because("抽查结果");
    act(
        by,
        "VerificationService.verifySeen",
        context,
        () -> verification.verifySeen(context, appraisal, indicator, new BigDecimal(rate), seen));
  }

  void finish(Actor by, long appraisal) {
    act(
        by,
        "VerificationService.finish",
        ActContext.plain(),
        () -> verification.finish(ActContext.plain(), appraisal));
  }

  static String refusal(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    return refused == null ? "accepted" : refused.code();
  }
}

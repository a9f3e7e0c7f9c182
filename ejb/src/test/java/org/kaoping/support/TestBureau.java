package org.kaoping.support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.evidence.AppraisalPlaces;
import org.kaoping.execution.DutyTaskPlaces;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.rectification.RectificationWork;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.supervision.SupervisionChecks;
import org.kaoping.workflow.ProcessSteps;
import org.kaoping.worklist.WorkItems;

/**
 * A bureau with three divisions in the cycle of 2019, dispatched, with a plan of two indicators:
 * the first led by 疾控股 with 基卫股 assisting, the second led by 基卫股.
 */
public final class TestBureau {
  public static final long CITY = 1;
  public static final long BUREAU = 2;
  public static final long OFFICE = 3;
  public static final long DISEASE_CONTROL = 4;
  public static final long PRIMARY_CARE = 5;
  public static final long OTHER_UNIT = 6;
  public static final long CYCLE = 1;
  public static final long APPRAISAL = 1;
  public static final long OTHER_APPRAISAL = 2;

  public final TestServer server = new TestServer();
  public final Steps steps = new Steps();

  /** Stands for the engine: keeps the work list as the models would. */
  public final class Steps extends ProcessSteps {
    public final Map<String, Map<String, Object>> completed = new LinkedHashMap<>();
    private final Map<String, String> next = new HashMap<>();

    /** After a step with this outcome ("" for none) another one opens. */
    public void after(String taskId, String outcome, String nextTask) {
      next.put(taskId + outcome, nextTask);
    }

    @Override
    public void startRectification(long orderId) {
      open(SubjectRef.order(orderId), next.get("start"));
    }

    @Override
    public void complete(SubjectRef subject, String taskId) {
      complete(subject, taskId, Map.of());
    }

    @Override
    public void complete(SubjectRef subject, String taskId, Map<String, Object> outcome) {
      WorkItems items = server.get(WorkItems.class);
      if (items.openOn(subject, taskId).isEmpty()) {
        throw new Refused(new DecidedMeanwhile());
      }
      items.close(subject, taskId);
      completed.put(taskId, outcome);
      String result = outcome.values().stream().findFirst().map(Object::toString).orElse("");
      open(subject, next.get(taskId + result));
    }

    /** A boundary timer takes the case to another step. */
    public void interrupt(SubjectRef subject, String taskId, String nextTask) {
      server.get(WorkItems.class).close(subject, taskId);
      open(subject, nextTask);
    }

    private void open(SubjectRef subject, String taskId) {
      if (taskId != null) {
        server
            .get(WorkItems.class)
            .open(
                server
                    .get(RectificationWork.class)
                    .address(subject, taskId, roleOf(taskId))
                    .withTask(taskId + subject.id()));
      }
    }

    private Role roleOf(String taskId) {
      return switch (taskId) {
        case "Task_AnswerOrder" -> Role.DIVISION;
        case "Task_DecideAccountability" -> Role.UNIT_HEAD;
        default -> Role.LEADING_GROUP;
      };
    }
  }

  public TestBureau() {
    server.put(ProcessSteps.class, steps);
    server.provide(
        SubjectLocator.class,
        List.of(
            AppraisalPlaces.class,
            DutyTaskPlaces.class,
            RectificationWork.class,
            SupervisionChecks.class));
    organisation();
    cycle();
    plan();
  }

  private void organisation() {
    unit(CITY, null, null, "JURISDICTION", "漳平市");
    unit(BUREAU, CITY, CITY, "UNIT", "卫生健康局");
    unit(OFFICE, CITY, BUREAU, "DIVISION", "综合股");
    unit(DISEASE_CONTROL, CITY, BUREAU, "DIVISION", "疾控股");
    unit(PRIMARY_CARE, CITY, BUREAU, "DIVISION", "基卫股");
    unit(OTHER_UNIT, CITY, CITY, "UNIT", "教育局");
  }

  private void unit(long id, Long root, Long parent, String kind, String name) {
    sql(
        "insert into org_unit (id, root_id, parent_id, kind, name, valid_from)"
            + " values (%d, %s, %s, '%s', '%s', DATE '2010-01-01')",
        id, root, parent, kind, name);
  }

  private void cycle() {
    sql("insert into series (id, jurisdiction_id, name) values (1, 1, '政府部门')");
    sql(
        "insert into appraisal_cycle (id, jurisdiction_id, principal, kind, appraisal_year, name,"
            + " scheme_id, state, plan_resubmission_days, report_resubmission_days, version) values"
            + " (1, 1, '市委、市政府', 'UNIT_APPRAISAL', 2019, '2019 年度', 1, 'OPEN', 5, 5, 0)");
    sql(
        "insert into cycle_stage (cycle_id, stage, opens_on, due_on) values"
            + " (1, 'SELF_ASSESSMENT', DATE '2020-03-01', DATE '2020-03-31')");
    appraisal(APPRAISAL, BUREAU);
    appraisal(OTHER_APPRAISAL, OTHER_UNIT);
  }

  private void appraisal(long id, long unitId) {
    sql(
        "insert into unit_appraisal (id, cycle_id, unit_id, series_id, plan_stage, plan_on_paper,"
            + " plan_late, plan_returns, plan_resubmission_late, work_stage,"
            + " dispatch_before_filing, self_assessments_late, report_late, report_returns,"
            + " report_resubmission_late, results_missing, objections, version) values (%d, 1, %d,"
            + " 1, 'FILED', false, false, 0, false, 'EXECUTING', false, false, false, 0, false,"
            + " false, 0, 0)",
        id, unitId);
  }

  private void plan() {
    sql("insert into person (id, login, name, password_hash) values (1, 'zonghe', '综合股经办岗', '-')");
    sql("insert into plan (id, appraisal_id, latest_number, version) values (1, 1, 1, 0)");
    revision(1, 1);
    sql("insert into indicator (id, appraisal_id) values (1, 1), (2, 1)");
    indicator(1, 1, 1, "免疫规划疫苗接种率达 95%");
    indicator(2, 2, 1, "家庭医生签约服务");
    owner(1, 1, DISEASE_CONTROL, "LEAD", "疾控股");
    owner(1, 2, PRIMARY_CARE, "ASSIST", "基卫股");
    owner(2, 1, PRIMARY_CARE, "LEAD", "基卫股");
  }

  /** A further revision of the plan. */
  public void revision(long id, int number) {
    sql(
        "insert into plan_revision (id, plan_id, appraisal_id, revision_number, origin, created_at,"
            + " wall_time, created_by, created_by_name) values (%d, 1, 1, %d, 'EDITED', TIMESTAMP"
            + " '2019-01-01 00:00:00', TIMESTAMP '2019-01-01 00:00:00', 1, '综合股经办岗')",
        id, number);
    sql("update plan set latest_number = %d", number);
  }

  public void indicator(long revisionId, long indicatorId, long planRevisionId, String text) {
    sql(
        "insert into indicator_revision (id, indicator_id, plan_revision_id, seq, category, level1,"
            + " level2, full_points) values (%d, %d, %d, %d, 'MANDATORY', '基础绩效指标', '%s', 50)",
        revisionId, indicatorId, planRevisionId, indicatorId, text);
  }

  public void owner(long indicatorRevisionId, int seq, long divisionId, String duty, String name) {
    sql(
        "insert into indicator_owner (indicator_revision_id, kind, seq, duty, name, org_unit_id,"
            + " all_divisions) values (%d, 'DIVISION', %d, '%s', '%s', %d, false)",
        indicatorRevisionId, seq, duty, name, divisionId);
  }

  public void sql(String pattern, Object... values) {
    server.database().execute(String.format(pattern, values));
  }

  private static Actor actor(long person, Role role, long org, long unit) {
    long scope =
        switch (role.reach()) {
          case DIVISION -> org;
          case UNIT -> unit;
          case JURISDICTION -> CITY;
        };
    return new Actor(person, role + "岗", person, role + "岗", role, org, unit, scope, CITY);
  }

  public Actor office() {
    return actor(1, Role.UNIT_OFFICE, OFFICE, BUREAU);
  }

  public Actor diseaseControl() {
    return actor(2, Role.DIVISION, DISEASE_CONTROL, BUREAU);
  }

  public Actor primaryCare() {
    return actor(3, Role.DIVISION, PRIMARY_CARE, BUREAU);
  }

  public Actor leadingGroup() {
    return actor(4, Role.LEADING_GROUP, BUREAU, BUREAU);
  }

  public Actor head() {
    return actor(5, Role.UNIT_HEAD, BUREAU, BUREAU);
  }

  public Actor performanceOffice() {
    return actor(6, Role.PERFORMANCE_OFFICE, CITY, CITY);
  }

  public Actor otherUnit() {
    return actor(7, Role.UNIT_OFFICE, OTHER_UNIT, OTHER_UNIT);
  }

  public Actor auditor() {
    return actor(8, Role.AUDITOR, CITY, CITY);
  }

  /** The same person under another role of the bureau. */
  public Actor asRole(Actor person, Role role) {
    return actor(person.personId(), role, BUREAU, BUREAU);
  }
}

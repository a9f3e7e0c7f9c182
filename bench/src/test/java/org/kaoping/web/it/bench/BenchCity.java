package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrganizationService;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanWayService;
import org.kaoping.scheme.NewBand;
import org.kaoping.scheme.NewScheme;
import org.kaoping.scheme.SchemeService;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;
import org.kaoping.security.Role;
import org.kaoping.workflow.TimedWork;

/**
 * A jurisdiction of the bench's own, so that other tests see nothing of it. Only its root and first
 * account are inserted; everything else goes through the services.
 */
@ApplicationScoped
public class BenchCity {
  /** Login of the performance office. */
  static final String OFFICE = "bench.office";

  private static final String ADMIN = "bench.admin";

  /** Login of every unit's office. */
  static final String UNIT_OFFICE = "bench.unit";

  private static final String LEADER = "bench.leader";
  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
  private static final int STAGE_DAYS = 30;
  private static final int CHAPTERS = 6;
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private Sql sql;
  @Inject private CallerIdentity identity;
  @Inject private OrganizationService organization;
  @Inject private SchemeService schemes;
  @Inject private CycleService cycles;
  @Inject private PlanDocumentService documents;
  @Inject private PlanWayService plans;
  @Inject private TimedWork timers;
  @Inject private BusinessClock clock;

  /** Who acts for a unit: assignments of the two persons who act for all of them. */
  private record Unit(long office, long leader) {}

  private final Map<Long, Unit> units = new HashMap<>();

  /**
   * Opens a cycle and brings every plan to the review by the performance office.
   *
   * @param count how many units take part
   * @return ids of their appraisals
   */
  public List<Long> plansUnderReview(int count) {
    long root = openJurisdiction();
    long series = as(ADMIN, () -> organize(root, count));
    long cycle = as(OFFICE, () -> openCycle(series));
    timers.runWaiting();
    List<UnitAppraisal> appraisals = as(OFFICE, () -> cycles.appraisals(cycle));
    appraisals.forEach(appraisal -> submit(appraisal.getId(), units.get(appraisal.getUnitId())));
    return appraisals.stream().map(UnitAppraisal::getId).toList();
  }

  /**
   * Opens a cycle whose units have not begun.
   *
   * @param count how many units take part
   * @return id of the cycle
   */
  public long runningCycle(int count) {
    long root = openJurisdiction();
    long series = as(ADMIN, () -> organize(root, count));
    long cycle = as(OFFICE, () -> openCycle(series));
    timers.runWaiting();
    return cycle;
  }

  /**
   * Opens a cycle with one unit, which has begun its plan.
   *
   * @return id of its appraisal
   */
  public long draftedPlan() {
    long cycle = runningCycle(1);
    long appraisal = as(OFFICE, () -> cycles.appraisals(cycle)).get(0).getId();
    saveDraft(appraisal);
    return appraisal;
  }

  /** The unit's office saves its draft: an act that can be repeated. */
  void saveDraft(long appraisal) {
    ActContext office = PLAIN.as(units.values().iterator().next().office());
    as(UNIT_OFFICE, () -> documents.saveDraft(office, appraisal, plan()));
  }

  private long openJurisdiction() {
    long root =
        sql.insert(
            "INSERT INTO org_unit (kind, name, valid_from) VALUES ('JURISDICTION', '计量市', ?)",
            FROM);
    long person =
        sql.insert(
            "INSERT INTO person (login, name, password_hash) VALUES (?, '计量市系统管理员', '-')", ADMIN);
    long post =
        sql.insert(
            "INSERT INTO post (org_unit_id, name, role, valid_from)"
                + " VALUES (?, '系统管理员', 'SYSTEM_ADMIN', ?)",
            root,
            FROM);
    sql.insert(
        "INSERT INTO assignment (person_id, post_id, valid_from) VALUES (?, ?, ?)",
        person,
        post,
        FROM);
    return root;
  }

  private long organize(long root, int count) {
    long office = organization.addUnit(PLAIN, root, OrgUnitKind.UNIT, "计量市绩效办", 1, FROM);
    hold(person(OFFICE, "计量市绩效办经办岗"), office, "经办岗", Role.PERFORMANCE_OFFICE);
    long unitOffice = person(UNIT_OFFICE, "计量市各局联络员");
    long leader = person(LEADER, "计量市各局分管领导");
    long series = organization.addSeries(PLAIN, "计量系列");
    for (int number = 1; number <= count; number++) {
      long unit =
          organization.addUnit(PLAIN, root, OrgUnitKind.UNIT, "计量局" + number, number + 1, FROM);
      organization.addUnit(PLAIN, unit, OrgUnitKind.DIVISION, "办公室", 1, FROM);
      organization.joinSeries(PLAIN, series, unit, FROM);
      units.put(
          unit,
          new Unit(
              hold(unitOffice, unit, "联络员", Role.UNIT_OFFICE),
              hold(leader, unit, "分管领导", Role.LEADING_GROUP)));
    }
    return series;
  }

  private long person(String login, String name) {
    return organization.addPerson(PLAIN, login, name, login.toCharArray());
  }

  private long hold(long person, long unit, String post, Role role) {
    return organization.assign(
        PLAIN, person, organization.addPost(PLAIN, unit, post, role, FROM), FROM);
  }

  private long openCycle(long series) {
    NewBand full = new NewBand("完成", percent(60), true, percent(100), true, BigDecimal.ONE);
    NewBand none = new NewBand("未完成", percent(0), true, percent(60), false, BigDecimal.ZERO);
    long scheme =
        schemes.draft(
            PLAIN,
            new NewScheme(
                "bench",
                "计量方案",
                "计量方案",
                "计量方案",
                List.of(full, none),
                2,
                RoundingMode.HALF_UP,
                List.of()));
    int year = clock.today().getYear() + 1;
    long cycle =
        cycles.prepare(PLAIN, new NewCycle("计量市", year, "计量", schedule(), List.of(series)), scheme);
    schemes.issue(PLAIN, cycle);
    return cycle;
  }

  private static BigDecimal percent(int value) {
    return BigDecimal.valueOf(value);
  }

  /** Every stage a month after the other, none in the past: no timer fires. */
  private Schedule schedule() {
    Map<StageCode, StageDates> stages = new EnumMap<>(StageCode.class);
    for (StageCode stage : StageCode.values()) {
      LocalDate opens = clock.today().plusDays((long) STAGE_DAYS * stage.ordinal());
      stages.put(stage, new StageDates(opens, opens.plusDays(STAGE_DAYS - 1)));
    }
    return new Schedule(stages, 10, 10);
  }

  private void submit(long appraisal, Unit unit) {
    ActContext office = PLAIN.as(unit.office());
    as(UNIT_OFFICE, () -> documents.saveDraft(office, appraisal, plan()));
    by(UNIT_OFFICE, () -> plans.sendForApproval(office, appraisal));
    by(LEADER, () -> plans.decideInside(PLAIN.as(unit.leader()), appraisal, true));
    by(UNIT_OFFICE, () -> plans.submitPlan(office, appraisal));
  }

  private static PlanContent plan() {
    List<PlanChapter> chapters =
        IntStream.rangeClosed(1, CHAPTERS)
            .mapToObj(number -> new PlanChapter(number, "", "计量"))
            .toList();
    PlanRow row =
        new PlanRow(
            null,
            1,
            Category.MANDATORY,
            "计量指标",
            "完成计量任务",
            BigDecimal.TEN,
            List.of("分管领导"),
            List.of("办公室"),
            List.of("联络员"));
    return new PlanContent(chapters, List.of(row));
  }

  private <T> T as(String login, Supplier<T> part) {
    return identity.playAs(login, part);
  }

  private void by(String login, Runnable act) {
    as(
        login,
        () -> {
          act.run();
          return null;
        });
  }
}

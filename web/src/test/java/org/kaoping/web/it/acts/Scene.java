package org.kaoping.web.it.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrganizationService;
import org.kaoping.plan.PlanContent;
import org.kaoping.scheme.SchemeService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Callers;
import org.kaoping.security.Role;

/**
 * Builds houses through the services: units in cycles of their own, all of whose dates lie ahead,
 * in a year of their own, so that nobody's list of this year grows.
 */
@ApplicationScoped
public class Scene {
  /** The year of the tests' cycles. */
  public static final int YEAR = 2090;

  private static final ActContext PLAIN = ActContext.plain();
  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
  private static final String PASSWORD = "only-for-tests";

  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Passage passage;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private OrganizationService organization;
  @Inject private SchemeService schemes;
  @Inject private CycleService cycles;

  private final AtomicInteger count = new AtomicInteger();
  private final Map<Point, House> shared = new EnumMap<>(Point.class);

  /** A house that several tests look at; none may move it on. */
  public synchronized House at(Point point) {
    return shared.computeIfAbsent(point, this::fresh);
  }

  /** A house for one test. */
  public House fresh(Point point) {
    city.awaitStart();
    House house = build("it" + count.incrementAndGet());
    passage.play(house, point);
    return house;
  }

  /** A house whose cycle goes by a scheme of its own, with a plan of its own. */
  public House fresh(Point point, long scheme, PlanContent plan) {
    city.awaitStart();
    House house = build("it" + count.incrementAndGet(), scheme);
    passage.play(house, point, plan);
    return house;
  }

  private House build(String code) {
    return build(code, scheme());
  }

  private House build(String code, long scheme) {
    long series = city.id(City.ADMIN, () -> organization.addSeries(PLAIN, "检验系列" + code));
    long root = city.see(City.ADMIN, () -> callers.assignments().get(0).jurisdictionId());
    long unit = unit(root, OrgUnitKind.UNIT, "检验单位" + code);
    long first = unit(unit, OrgUnitKind.DIVISION, "甲股");
    long second = unit(unit, OrgUnitKind.DIVISION, "乙股");
    people(code, unit, first, second);
    city.by(City.ADMIN, () -> organization.joinSeries(PLAIN, series, unit, FROM));
    long cycle = cycle("检验" + code, List.of(series), scheme);
    city.by(City.OFFICE, () -> schemes.issue(PLAIN, cycle));
    long appraisal = city.see(code + ".office", () -> cycles.appraisals(cycle).get(0).getId());
    return new House(code, unit, series, cycle, appraisal, first, second);
  }

  /** Prepares a cycle by the scheme of the played year. */
  public long cycle(String principal, List<Long> series) {
    return cycle(principal, series, scheme());
  }

  private long cycle(String principal, List<Long> series, long scheme) {
    return city.id(
        City.OFFICE,
        () ->
            cycles.prepare(
                PLAIN, new NewCycle(principal, YEAR, principal, schedule(), series), scheme));
  }

  /** An issued scheme. */
  public long scheme() {
    return ledger.number("select min(id) from scheme where state = 'ISSUED'");
  }

  private void people(String code, long unit, long first, long second) {
    long office = post(unit, "绩效管理联络员", Role.UNIT_OFFICE);
    long leader = post(unit, "分管副局长", Role.LEADING_GROUP);
    hold(code + ".office", office);
    hold(code + ".ld1", leader);
    hold(code + ".ld2", post(unit, "纪检组长", Role.LEADING_GROUP));
    hold(code + ".head", post(unit, "局长", Role.UNIT_HEAD));
    hold(code + ".a", post(first, "甲股负责人", Role.DIVISION));
    hold(code + ".b", post(second, "乙股负责人", Role.DIVISION));
    hold(code + ".both", office, leader);
  }

  private long unit(long parent, OrgUnitKind kind, String name) {
    return city.id(City.ADMIN, () -> organization.addUnit(PLAIN, parent, kind, name, 900, FROM));
  }

  private long post(long unit, String name, Role role) {
    return city.id(City.ADMIN, () -> organization.addPost(PLAIN, unit, name, role, FROM));
  }

  private void hold(String login, long... posts) {
    long person =
        city.id(
            City.ADMIN, () -> organization.addPerson(PLAIN, login, login, PASSWORD.toCharArray()));
    for (long post : posts) {
      city.by(City.ADMIN, () -> organization.assign(PLAIN, person, post, FROM));
    }
  }

  /** A schedule that lies ahead. */
  public Schedule schedule() {
    LocalDate today = clock.today();
    Map<StageCode, StageDates> stages = new EnumMap<>(StageCode.class);
    stages.put(StageCode.PLAN, dates(today, 0, 20));
    stages.put(StageCode.SIGN_OFF, dates(today, 1, 40));
    stages.put(StageCode.FILING, dates(today, 1, 60));
    stages.put(StageCode.SELF_ASSESSMENT, dates(today, 300, 330));
    stages.put(StageCode.REPORT, dates(today, 331, 360));
    stages.put(StageCode.DELIVERED_RESULTS, dates(today, 331, 380));
    stages.put(StageCode.VERIFICATION, dates(today, 361, 400));
    stages.put(StageCode.COMMENDATION, dates(today, 401, 430));
    return new Schedule(stages, 10, 7);
  }

  private static StageDates dates(LocalDate today, int opens, int due) {
    return new StageDates(today.plusDays(opens), today.plusDays(due));
  }
}

package org.kaoping.web.it.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrganizationService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Callers;
import org.kaoping.security.Role;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.Timers;
import org.kaoping.workflow.TimedWork;

/**
 * What the journey needs besides pages: a unit in a series of its own, so that no other unit keeps
 * its cycle waiting, and the timers, which nobody fires in the test profile.
 */
@ApplicationScoped
public class JourneyTown {
  private static final ActContext PLAIN = ActContext.plain();
  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);

  @Inject private City city;
  @Inject private Timers timers;
  @Inject private TimedWork work;
  @Inject private Callers callers;
  @Inject private OrganizationService organization;

  private final AtomicInteger count = new AtomicInteger();

  /**
   * Builds the unit with two divisions and a person for every post.
   *
   * @return what its logins begin with
   */
  String build() {
    String code = "trip" + count.incrementAndGet();
    long series =
        city.id(City.ADMIN, () -> organization.addSeries(PLAIN, JourneyUnit.series(code)));
    long root = city.see(City.ADMIN, () -> callers.assignments().get(0).jurisdictionId());
    long unit = unit(root, OrgUnitKind.UNIT, JourneyUnit.name(code));
    hold(code + ".office", post(unit, "绩效管理联络员", Role.UNIT_OFFICE));
    hold(code + ".leader", post(unit, JourneyUnit.LEADER, Role.LEADING_GROUP));
    division(unit, JourneyUnit.FIRST, code + ".a");
    division(unit, JourneyUnit.SECOND, code + ".b");
    city.by(City.ADMIN, () -> organization.joinSeries(PLAIN, series, unit, FROM));
    return code;
  }

  /** Does what waits for the engine. */
  void settle() {
    work.runWaiting();
  }

  /** The day comes on which the divisions assess themselves. */
  void openSelfAssessment(long appraisalId) {
    timers.fire(appraisalId, "Event_SelfEvaluationOpens");
    work.runWaiting();
  }

  private void division(long unit, String name, String login) {
    hold(login, post(unit(unit, OrgUnitKind.DIVISION, name), name + "负责人", Role.DIVISION));
  }

  private long unit(long parent, OrgUnitKind kind, String name) {
    return city.id(City.ADMIN, () -> organization.addUnit(PLAIN, parent, kind, name, 900, FROM));
  }

  private long post(long unit, String name, Role role) {
    return city.id(City.ADMIN, () -> organization.addPost(PLAIN, unit, name, role, FROM));
  }

  private void hold(String login, long post) {
    long person =
        city.id(
            City.ADMIN,
            () ->
                organization.addPerson(
                    PLAIN, login, "检验" + login, JourneyUnit.PASSWORD.toCharArray()));
    city.by(City.ADMIN, () -> organization.assign(PLAIN, person, post, FROM));
  }
}

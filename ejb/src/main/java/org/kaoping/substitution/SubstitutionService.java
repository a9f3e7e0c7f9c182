package org.kaoping.substitution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.Person;
import org.kaoping.organization.rules.PeriodEndsAfterItBegins;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.substitution.rules.AbsenceBeginsTodayOrLater;
import org.kaoping.substitution.rules.AbsenceHasALastDay;
import org.kaoping.substitution.rules.ArrangedByGiverOrOffice;
import org.kaoping.substitution.rules.NobodyAppointsHimself;
import org.kaoping.substitution.rules.SubstituteBelongsToTheUnit;
import org.kaoping.substitution.rules.SubstituteDoesNotPassOn;
import org.kaoping.substitution.rules.SubstituteIsSomebodyElse;
import org.kaoping.substitution.rules.SubstitutionDoesNotOverlap;
import org.kaoping.substitution.rules.SubstitutionIsForAppraisalWork;
import org.kaoping.worklist.HeldWork;
import org.kaoping.worklist.WorkLine;

/** Absences with their substitutes (不在岗与代理): "B for A", from–to, for a post or a part of it. */
@Stateless
public class SubstitutionService {
  /** Over substitutions stay on the office's list for so many days. */
  private static final int SHOWN_AFTERWARDS = 90;

  @Inject private Substitutions substitutions;
  @Inject private SubstitutionViews views;
  @Inject private Staff staff;
  @Inject private Arrangers arrangers;
  @Inject private HeldWork work;
  @Inject private CurrentAct act;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  /**
   * Enters an absence, with a substitute or without. Whoever enters it for another one says why.
   *
   * @return its id
   */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT,
        Role.SYSTEM_ADMIN
      })
  public long record(ActContext context, NewAbsence wanted) {
    arrangers.requireOwnPost();
    Rules.check(
        new AbsenceBeginsTodayOrLater(wanted.firstDay(), clock.today()),
        new AbsenceHasALastDay(wanted.firstDay(), wanted.lastDay()),
        new PeriodEndsAfterItBegins(wanted.firstDay(), wanted.lastDay()));
    Person giver = giver(wanted.personId());
    List<Actor> posts = staff.postsOf(giver.getId(), wanted.firstDay());
    Rules.check(new SubstitutionIsForAppraisalWork(!posts.isEmpty()));
    arrangers.requireFor(giver.getId(), giver.getName(), posts);
    if (giver.getId() != act.actor().personId()) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    Person substitute =
        wanted.substituteId() == null ? null : substitute(giver, wanted, covered(wanted, posts));
    Substitution stored =
        new Substitution(wanted, posts.get(0), giver.getName(), substitute)
            .arranged(act.actor(), context.reason(), clock.now());
    substitutions.add(stored);
    act.about(stored.ref());
    act.detail(
        "person=%d substitute=%s assignment=%s area=%s %s–%s",
        giver.getId(),
        wanted.substituteId(),
        wanted.assignmentId(),
        wanted.area(),
        wanted.firstDay(),
        wanted.lastDay());
    return stored.getId();
  }

  private Person giver(Long personId) {
    return staff.person(personId == null ? act.actor().personId() : personId);
  }

  /** The giver's posts that are given over; one that he only stands in for cannot be. */
  private List<Actor> covered(NewAbsence wanted, List<Actor> posts) {
    List<Actor> covered =
        posts.stream()
            .filter(
                post ->
                    wanted.assignmentId() == null || post.assignmentId() == wanted.assignmentId())
            .toList();
    if (covered.isEmpty()) {
      callers.assignments().stream()
          .filter(Actor::isSubstitute)
          .filter(post -> post.assignmentId() == wanted.assignmentId())
          .findFirst()
          .ifPresent(
              post ->
                  Rules.check(new SubstituteDoesNotPassOn(true, post.substituted().personName())));
    }
    Rules.check(new KnownAndOwn(!covered.isEmpty()));
    return covered;
  }

  private Person substitute(Person giver, NewAbsence wanted, List<Actor> covered) {
    Rules.check(
        new SubstituteIsSomebodyElse(giver.getId(), wanted.substituteId()),
        new NobodyAppointsHimself(act.actor().personId(), wanted.substituteId()));
    Person substitute = staff.person(wanted.substituteId());
    List<Actor> own = staff.allPostsOf(substitute.getId(), wanted.firstDay());
    covered.forEach(
        post ->
            Rules.check(
                new SubstituteBelongsToTheUnit(
                    own.stream().anyMatch(mine -> Staff.canStandIn(mine, post)),
                    substitute.getName(),
                    post.postName())));
    substitutions.runningOf(giver.getId(), clock.today()).stream()
        .filter(other -> other.collidesWith(wanted))
        .findFirst()
        .ifPresent(
            other ->
                Rules.check(
                    new SubstitutionDoesNotOverlap(
                        other.getSubstituteName(), other.getFirstDay(), other.getLastDay())));
    return substitute;
  }

  /** Ends an absence before its last day: by the giver, the substitute or their office. */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT,
        Role.SYSTEM_ADMIN
      })
  public void revoke(ActContext context, long substitutionId) {
    arrangers.requireOwnPost();
    Substitution found = substitutions.own(substitutionId);
    Long me = act.actor().personId();
    boolean party = me.equals(found.getSubstituteId()) || me.equals(found.getGiverId());
    List<Actor> posts = staff.allPostsOf(found.getGiverId(), clock.today());
    Rules.check(
        new ArrangedByGiverOrOffice(party || arrangers.isOfficeOf(posts), found.getGiverName()));
    found.revoke(act.actor(), clock.now(), clock.today());
  }

  /** What the caller has given over or taken over, the latest first. */
  @Reads
  public List<SubstitutionView> mine() {
    return views.of(substitutions.of(act.actor().personId()));
  }

  /** Absences in the caller's unit or office that run, lie ahead or have just ended. */
  @Reads(by = {Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public List<SubstitutionView> ofOffice() {
    LocalDate since = clock.today().minusDays(SHOWN_AFTERWARDS);
    Actor actor = act.actor();
    return views.of(
        actor.role() == Role.SYSTEM_ADMIN
            ? substitutions.ofJurisdiction(actor.jurisdictionId(), since)
            : substitutions.ofUnit(actor.unitId(), since));
  }

  /**
   * Who works in the caller's unit today, to choose a substitute or a successor from.
   *
   * @param unitId another unit, for the administrator; null for the caller's own
   */
  @Reads
  public List<Colleague> colleagues(Long unitId) {
    long unit = unitId != null && arrangers.isAdministrator() ? unitId : act.actor().unitId();
    return staff.personsIn(unit, clock.today()).stream()
        .map(person -> views.colleague(person, clock.today()))
        .toList();
  }

  /**
   * The warning before an absence: open work of the person that becomes due on one of its days.
   *
   * @param personId null for the caller himself
   */
  @Reads
  public List<WorkLine> dueDuring(Long personId, LocalDate firstDay, LocalDate lastDay) {
    Person giver = giver(personId);
    List<Actor> posts = staff.postsOf(giver.getId(), clock.today());
    arrangers.requireFor(giver.getId(), giver.getName(), posts);
    Rules.check(
        new AbsenceBeginsTodayOrLater(firstDay, clock.today()),
        new AbsenceHasALastDay(firstDay, lastDay),
        new PeriodEndsAfterItBegins(firstDay, lastDay));
    return work.dueBetween(posts, ShanghaiDates.startOf(firstDay), ShanghaiDates.endOf(lastDay));
  }

  /** The open work of others that the caller may do for them today. */
  @Reads
  public List<SubstitutedWork> forOthers() {
    return callers.assignments().stream().filter(Actor::isSubstitute).map(this::work).toList();
  }

  private SubstitutedWork work(Actor post) {
    return new SubstitutedWork(
        post.substituted().substitutionId(),
        post.assignmentId(),
        post.substituted().personName(),
        post.postName(),
        post.substituted().area(),
        work.of(List.of(post)).stream()
            .filter(line -> AreaOfWork.reaches(post.substituted().area(), line.kind()))
            .toList());
  }
}

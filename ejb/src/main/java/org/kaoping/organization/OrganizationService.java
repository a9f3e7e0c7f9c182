package org.kaoping.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.rules.LoginIsFree;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.organization.rules.PeriodEndsAfterItBegins;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.PasswordHashes;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** Keeps the organisation: units, divisions, series, posts, persons and who holds which post. */
@Stateless
public class OrganizationService {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;
  @Inject private OrgUnits units;
  @Inject private PasswordHashes hashes;
  @Inject private BusinessClock clock;

  /** Adds a unit, division or subordinate unit under another organisation unit. */
  @Act(by = Role.SYSTEM_ADMIN)
  public long addUnit(
      ActContext context,
      long parentId,
      OrgUnitKind kind,
      String name,
      int sortKey,
      LocalDate from) {
    OrgUnit parent = own(parentId);
    Rules.check(new NameIsGiven(name));
    OrgUnit unit = new OrgUnit(parent, kind, name, sortKey, Period.since(from));
    return stored(unit, "%s %s", kind, name).getId();
  }

  /** Marks a unit whose figures are generated for demonstration. */
  @Act(by = Role.SYSTEM_ADMIN)
  public void markGenerated(ActContext context, long unitId) {
    own(unitId).markGenerated();
    act.about(new SubjectRef(SubjectType.ORGANIZATION, unitId));
  }

  @Act(by = Role.SYSTEM_ADMIN)
  public long addSeries(ActContext context, String name) {
    Rules.check(new NameIsGiven(name));
    return stored(new Series(act.actor().jurisdictionId(), name), "series %s", name).getId();
  }

  @Act(by = Role.SYSTEM_ADMIN)
  public void joinSeries(ActContext context, long seriesId, long unitId, LocalDate from) {
    Rules.check(
        new KnownAndOwn(
            units.series(seriesId).getJurisdictionId() == act.actor().jurisdictionId()));
    own(unitId);
    stored(
        new SeriesMembership(seriesId, unitId, Period.since(from)),
        "unit %d in series %d",
        unitId,
        seriesId);
  }

  @Act(by = Role.SYSTEM_ADMIN)
  public long addPost(ActContext context, long orgUnitId, String name, Role role, LocalDate from) {
    own(orgUnitId);
    Rules.check(new NameIsGiven(name));
    return stored(new Post(orgUnitId, name, role, Period.since(from)), "post %s", name).getId();
  }

  /** Opens an account; the password is kept only as a salted hash. */
  @Act(by = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
  public long addPerson(ActContext context, String login, String name, char[] password) {
    Rules.check(
        new NameIsGiven(login), new NameIsGiven(name), new LoginIsFree(taken(login), login));
    return stored(new Person(login, name, hashes.hash(password)), "person %s", login).getId();
  }

  @Act(by = Role.SYSTEM_ADMIN)
  public long assign(ActContext context, long personId, long postId, LocalDate from) {
    Rules.check(new KnownAndOwn(em.find(Person.class, personId) != null));
    Post post = em.find(Post.class, postId);
    Rules.check(new KnownAndOwn(post != null));
    own(post.getOrgUnitId());
    return stored(
            new Assignment(personId, postId, Period.since(from)),
            "person %d post %d",
            personId,
            postId)
        .getId();
  }

  /** Ends an assignment on its last day; earlier acts stay what they were. */
  @Act(by = Role.SYSTEM_ADMIN)
  public void endAssignment(ActContext context, long assignmentId, LocalDate lastDay) {
    Assignment assignment = em.find(Assignment.class, assignmentId);
    Rules.check(new KnownAndOwn(assignment != null));
    own(em.find(Post.class, assignment.getPostId()).getOrgUnitId());
    Rules.check(new PeriodEndsAfterItBegins(assignment.getPeriod().from(), lastDay));
    assignment.endOn(lastDay);
    act.detail("assignment %d ends %s", assignmentId, lastDay);
  }

  /** The divisions and subordinate units of the caller's unit, or of another one he may see. */
  @Reads
  public List<OrgUnit> divisions(long unitId) {
    Rules.check(new KnownAndOwn(act.actor().seesUnit(unitId)));
    own(unitId);
    return units.divisionsOf(unitId, clock.today());
  }

  /** The series of the caller's jurisdiction. */
  @Reads
  public List<Series> series() {
    return units.seriesOf(act.actor().jurisdictionId());
  }

  /** Units of a series today. */
  @Reads
  public List<OrgUnit> unitsOfSeries(long seriesId) {
    Rules.check(
        new KnownAndOwn(
            units.series(seriesId).getJurisdictionId() == act.actor().jurisdictionId()));
    return units.unitsOf(seriesId, clock.today());
  }

  private boolean taken(String login) {
    return !em.createQuery("select p.id from Person p where p.login = :login", Long.class)
        .setParameter("login", login)
        .getResultList()
        .isEmpty();
  }

  private OrgUnit own(long orgUnitId) {
    OrgUnit unit = units.get(orgUnitId);
    Rules.check(new KnownAndOwn(unit.getRootId() == act.actor().jurisdictionId()));
    return unit;
  }

  private <T> T stored(T entity, String pattern, Object... arguments) {
    em.persist(entity);
    em.flush();
    act.about(new SubjectRef(SubjectType.ORGANIZATION, 0));
    act.detail(pattern, arguments);
    return entity;
  }
}

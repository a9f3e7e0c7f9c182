package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Person;
import org.kaoping.organization.Post;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** Who can verify, sit on panels and visit, and which units are barred to whom. */
@ApplicationScoped
class Colleagues {
  private static final int MOST = 300;
  private static final Set<Role> ASKED =
      EnumSet.of(Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.SUPERVISING_DEPARTMENT);
  private static final String POSTS =
      "select p, o, u from Person p, Assignment s, Post o, OrgUnit u where s.personId = p.id"
          + " and o.id = s.postId and u.id = o.orgUnitId and (u.rootId = :root or u.id = :root)"
          + " and s.period.from <= :day and (s.period.to is null or s.period.to >= :day)"
          + " and o.period.from <= :day and (o.period.to is null or o.period.to >= :day)";

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private OrgUnits units;
  @Inject private BusinessClock clock;

  /** People with posts in the performance office, with city leaders and departments after them. */
  List<Colleague> asked(long jurisdictionId) {
    List<Object[]> rows =
        em.createQuery(POSTS + " and o.role in :roles order by s.id", Object[].class)
            .setParameter("root", jurisdictionId)
            .setParameter("day", clock.today())
            .setParameter("roles", ASKED)
            .setMaxResults(MOST)
            .getResultList();
    return people(rows).stream()
        .sorted((one, other) -> Boolean.compare(other.office(), one.office()))
        .toList();
  }

  /** People with posts in the performance office. */
  List<Colleague> ofTheOffice(long jurisdictionId) {
    return asked(jurisdictionId).stream().filter(Colleague::office).toList();
  }

  /**
   * One person of a jurisdiction.
   *
   * @throws org.kaoping.kernel.Refused when he has no post that takes part today
   */
  Colleague one(long jurisdictionId, long personId) {
    List<Colleague> found = some(jurisdictionId, Set.of(personId));
    Rules.check(new KnownAndOwn(!found.isEmpty()));
    return found.get(0);
  }

  /** People by their ids, in the order of their posts. */
  List<Colleague> some(long jurisdictionId, Collection<Long> personIds) {
    return people(
        em.createQuery(POSTS + " and p.id in :people order by s.id", Object[].class)
            .setParameter("root", jurisdictionId)
            .setParameter("day", clock.today())
            .setParameter("people", personIds)
            .getResultList());
  }

  private List<Colleague> people(List<Object[]> rows) {
    Map<Long, List<Object[]>> byPerson =
        rows.stream()
            .filter(row -> ((Post) row[1]).getRole().takesPart())
            .collect(
                Collectors.groupingBy(
                    row -> ((Person) row[0]).getId(), LinkedHashMap::new, Collectors.toList()));
    return byPerson.values().stream().map(this::colleague).toList();
  }

  private Colleague colleague(List<Object[]> posts) {
    Person person = (Person) posts.get(0)[0];
    Post post = (Post) posts.get(0)[1];
    OrgUnit home = (OrgUnit) posts.get(0)[2];
    OrgUnit unit = units.unitOf(home);
    long scope =
        switch (post.getRole().reach()) {
          case DIVISION -> home.getId();
          case UNIT -> unit.getId();
          case JURISDICTION -> home.getRootId();
        };
    return new Colleague(
        person.getId(),
        person.getName(),
        unit.getName() + " " + post.getName(),
        posts.stream()
            .map(row -> units.unitOf((OrgUnit) row[2]).getId())
            .collect(Collectors.toSet()),
        post.getRole(),
        scope,
        posts.stream().anyMatch(row -> ((Post) row[1]).getRole() == Role.PERFORMANCE_OFFICE));
  }

  /** Units in which a person holds a post today, or from which he is recused. */
  Set<Long> barredFor(long personId) {
    Set<Long> barred = new HashSet<>();
    em.createQuery(
            "select u from Assignment s, Post o, OrgUnit u where s.personId = :person"
                + " and o.id = s.postId and u.id = o.orgUnitId"
                + " and s.period.from <= :day and (s.period.to is null or s.period.to >= :day)"
                + " and o.period.from <= :day and (o.period.to is null or o.period.to >= :day)",
            OrgUnit.class)
        .setParameter("person", personId)
        .setParameter("day", clock.today())
        .getResultList()
        .forEach(unit -> barred.add(units.unitOf(unit).getId()));
    barred.addAll(
        em.createQuery(
                "select r.unitId from Recusal r where r.personId = :person and r.endedOn is null",
                Long.class)
            .setParameter("person", personId)
            .getResultList());
    return barred;
  }
}

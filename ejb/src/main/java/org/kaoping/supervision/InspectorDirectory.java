package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
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

/** Who can inspect: everybody with a post that takes part in appraisals, with all his units. */
@ApplicationScoped
class InspectorDirectory {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private OrgUnits units;
  @Inject private BusinessClock clock;

  /**
   * Somebody who can inspect.
   *
   * @param person the person
   * @param name as shown on records
   * @param home unit or division of his first post
   * @param unitIds units of all his posts of today
   * @param office whether one of them is in the performance office
   */
  record Able(long person, String name, String home, Set<Long> unitIds, boolean office) {}

  /** Everybody of a jurisdiction, people of the performance office first. */
  List<Able> all(long jurisdictionId) {
    Map<Long, List<Object[]>> byPerson =
        em
            .createQuery(
                "select p, o, u from Person p, Assignment a, Post o, OrgUnit u"
                    + " where a.personId = p.id and o.id = a.postId and u.id = o.orgUnitId"
                    + " and (u.rootId = :root or u.id = :root)"
                    + " and a.period.from <= :day and (a.period.to is null or a.period.to >= :day)"
                    + " and o.period.from <= :day and (o.period.to is null or o.period.to >= :day)"
                    + " order by a.id",
                Object[].class)
            .setParameter("root", jurisdictionId)
            .setParameter("day", clock.today())
            .getResultList()
            .stream()
            .filter(row -> ((Post) row[1]).getRole().takesPart())
            .collect(
                Collectors.groupingBy(
                    row -> ((Person) row[0]).getId(), LinkedHashMap::new, Collectors.toList()));
    return byPerson.values().stream()
        .map(this::able)
        .sorted(Comparator.comparing(Able::office).reversed().thenComparing(Able::person))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws org.kaoping.kernel.Refused when the person has no fitting post today
   */
  Able one(long jurisdictionId, long personId) {
    List<Able> found =
        all(jurisdictionId).stream().filter(able -> able.person() == personId).toList();
    Rules.check(new KnownAndOwn(!found.isEmpty()));
    return found.get(0);
  }

  private Able able(List<Object[]> posts) {
    Person person = (Person) posts.get(0)[0];
    OrgUnit first = (OrgUnit) posts.get(0)[2];
    OrgUnit unit = units.unitOf(first);
    return new Able(
        person.getId(),
        person.getName(),
        unit.getId().equals(first.getId())
            ? unit.getName()
            : unit.getName() + " " + first.getName(),
        posts.stream()
            .map(row -> units.unitOf((OrgUnit) row[2]).getId())
            .collect(Collectors.toSet()),
        posts.stream().anyMatch(row -> ((Post) row[1]).getRole() == Role.PERFORMANCE_OFFICE));
  }
}

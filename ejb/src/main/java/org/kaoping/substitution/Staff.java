package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.organization.Person;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** Persons of a unit with their posts of a day. */
@ApplicationScoped
class Staff {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private ActorDirectory directory;

  /** A person by his id. */
  Person person(long id) {
    Person person = em.find(Person.class, id);
    Rules.check(new KnownAndOwn(person != null));
    return person;
  }

  /** All posts that a person holds on a day. */
  List<Actor> allPostsOf(long personId, LocalDate day) {
    return directory.actors(person(personId).getLogin(), day);
  }

  /** The posts of a day in which a person takes part in appraisals. */
  List<Actor> postsOf(long personId, LocalDate day) {
    return allPostsOf(personId, day).stream().filter(post -> post.role().takesPart()).toList();
  }

  /** Persons who hold a post in a unit or in one of its divisions on a day, by name. */
  List<Person> personsIn(long unitId, LocalDate day) {
    return em.createQuery(
            "select distinct p from Person p, Assignment a, Post o, OrgUnit u"
                + " where a.personId = p.id and o.id = a.postId and u.id = o.orgUnitId"
                + " and (u.id = :unit or u.parentId = :unit) and a.period.from <= :day"
                + " and (a.period.to is null or a.period.to >= :day) order by p.name, p.id",
            Person.class)
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .getResultList();
  }

  /**
   * Whether somebody with a post can stand in for another post: both in the same unit; for offices
   * of the whole jurisdiction, both of the same office.
   */
  static boolean canStandIn(Actor candidate, Actor post) {
    if (!candidate.role().takesPart() || candidate.jurisdictionId() != post.jurisdictionId()) {
      return false;
    }
    return post.role().reach() == Role.Reach.JURISDICTION
        ? candidate.orgUnitId() == post.orgUnitId() && candidate.role() == post.role()
        : candidate.unitId() == post.unitId();
  }
}

package org.kaoping.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;

/** Turns a login name into the actors that the person can be on a day. */
@ApplicationScoped
public class ActorDirectory {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private OrgUnits units;

  /** The person's assignments in force on a day, each as an actor, oldest first. */
  public List<Actor> actors(String login, LocalDate day) {
    return em
        .createQuery(
            "select p, a, o from Person p, Assignment a, Post o where p.login = :login"
                + " and a.personId = p.id and o.id = a.postId and a.period.from <= :day"
                + " and (a.period.to is null or a.period.to >= :day) and o.period.from <= :day"
                + " and (o.period.to is null or o.period.to >= :day) order by a.id",
            Object[].class)
        .setParameter("login", login)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> actor((Person) row[0], (Assignment) row[1], (Post) row[2]))
        .toList();
  }

  /** The actor of an assignment; empty when it is not in force on a day. */
  public Optional<Actor> actor(long assignmentId, LocalDate day) {
    return em
        .createQuery(
            "select p, a, o from Person p, Assignment a, Post o where a.id = :assignment"
                + " and p.id = a.personId and o.id = a.postId and a.period.from <= :day"
                + " and (a.period.to is null or a.period.to >= :day) and o.period.from <= :day"
                + " and (o.period.to is null or o.period.to >= :day)",
            Object[].class)
        .setParameter("assignment", assignmentId)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> actor((Person) row[0], (Assignment) row[1], (Post) row[2]));
  }

  /** Everybody who holds a post on a day, each assignment as an actor. */
  public List<Actor> all(LocalDate day) {
    // one query fills the persistence context with the tree that actor() climbs
    em.createQuery("select u from OrgUnit u", OrgUnit.class).getResultList();
    return em
        .createQuery(
            "select p, a, o from Person p, Assignment a, Post o where a.personId = p.id"
                + " and o.id = a.postId and a.period.from <= :day"
                + " and (a.period.to is null or a.period.to >= :day) and o.period.from <= :day"
                + " and (o.period.to is null or o.period.to >= :day) order by a.id",
            Object[].class)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> actor((Person) row[0], (Assignment) row[1], (Post) row[2]))
        .toList();
  }

  private Actor actor(Person person, Assignment assignment, Post post) {
    OrgUnit home = units.get(post.getOrgUnitId());
    long unitId = units.unitOf(home).getId();
    return new Actor(
        person.getId(),
        person.getName(),
        assignment.getId(),
        post.getName(),
        post.getRole(),
        home.getId(),
        unitId,
        scope(post.getRole(), home, unitId),
        home.getRootId());
  }

  private static long scope(Role role, OrgUnit home, long unitId) {
    return switch (role.reach()) {
      case DIVISION -> home.getId();
      case UNIT -> unitId;
      case JURISDICTION -> home.getRootId();
    };
  }
}

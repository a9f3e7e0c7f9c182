package org.kaoping.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of the organisation tree, series and posts. */
@ApplicationScoped
public class OrgUnits {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /**
   * @throws Refused when there is no such organisation unit
   */
  public OrgUnit get(long id) {
    OrgUnit unit = em.find(OrgUnit.class, id);
    if (unit == null) {
      throw new Refused(new KnownAndOwn(false));
    }
    return unit;
  }

  /** The unit that contains an organisation unit: itself, an ancestor, or the root. */
  public OrgUnit unitOf(OrgUnit start) {
    OrgUnit at = start;
    while (at.getKind() != OrgUnitKind.UNIT && at.getParentId() != null) {
      at = get(at.getParentId());
    }
    return at;
  }

  /** Divisions and subordinate units of a unit on a day, in their order. */
  public List<OrgUnit> divisionsOf(long unitId, LocalDate day) {
    return em
        .createQuery(
            "select u from OrgUnit u where u.parentId = :unit and u.kind in (:division, :subordinate)"
                + " order by u.sortKey, u.id",
            OrgUnit.class)
        .setParameter("unit", unitId)
        .setParameter("division", OrgUnitKind.DIVISION)
        .setParameter("subordinate", OrgUnitKind.SUBORDINATE_UNIT)
        .getResultList()
        .stream()
        .filter(unit -> unit.getPeriod().contains(day))
        .toList();
  }

  /** Posts of a unit and of its divisions on a day. */
  public List<Post> postsIn(long unitId, LocalDate day) {
    return em
        .createQuery(
            "select p from Post p, OrgUnit u where u.id = p.orgUnitId"
                + " and (u.id = :unit or u.parentId = :unit) order by p.id",
            Post.class)
        .setParameter("unit", unitId)
        .getResultList()
        .stream()
        .filter(post -> post.getPeriod().contains(day))
        .toList();
  }

  /** Posts of a jurisdiction with a role, on a day. */
  public List<Post> postsWithRole(
      long jurisdictionId, org.kaoping.security.Role role, LocalDate day) {
    return em
        .createQuery(
            "select p from Post p, OrgUnit u where u.id = p.orgUnitId and p.role = :role"
                + " and (u.rootId = :root or u.id = :root) order by p.id",
            Post.class)
        .setParameter("role", role)
        .setParameter("root", jurisdictionId)
        .getResultList()
        .stream()
        .filter(post -> post.getPeriod().contains(day))
        .toList();
  }

  /** Units of a series on a day, in their order. */
  public List<OrgUnit> unitsOf(long seriesId, LocalDate day) {
    return em.createQuery(
            "select u from OrgUnit u, SeriesMembership m where m.unitId = u.id and m.seriesId = :series"
                + " and m.period.from <= :day and (m.period.to is null or m.period.to >= :day)"
                + " order by u.sortKey, u.id",
            OrgUnit.class)
        .setParameter("series", seriesId)
        .setParameter("day", day)
        .getResultList();
  }

  /** All series of a jurisdiction. */
  public List<Series> seriesOf(long jurisdictionId) {
    return em.createQuery(
            "select s from Series s where s.jurisdictionId = :id order by s.id", Series.class)
        .setParameter("id", jurisdictionId)
        .getResultList();
  }

  public Series series(long id) {
    Series found = em.find(Series.class, id);
    if (found == null) {
      throw new Refused(new KnownAndOwn(false));
    }
    return found;
  }

  /** A child of an organisation unit by its name on a day. */
  public Optional<OrgUnit> childNamed(long parentId, String name, LocalDate day) {
    return em
        .createQuery(
            "select u from OrgUnit u where u.parentId = :parent and u.name = :name", OrgUnit.class)
        .setParameter("parent", parentId)
        .setParameter("name", name)
        .getResultList()
        .stream()
        .filter(unit -> unit.getPeriod().contains(day))
        .findFirst();
  }
}

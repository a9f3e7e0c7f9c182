package org.kaoping.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;

/** The organisation to read: units, divisions, their posts and who holds them, with dates. */
@Stateless
public class OrganizationTree {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * One organisation unit as a line of the tree.
   *
   * @param depth 0 for the jurisdiction itself
   * @param current whether it exists today
   */
  public record Node(
      long id,
      int depth,
      String name,
      OrgUnitKind kind,
      boolean generated,
      LocalDate from,
      LocalDate to,
      boolean current,
      List<PostLine> posts) {}

  /** A post and its holders, today's and former ones. */
  public record PostLine(
      String name, Role role, LocalDate from, LocalDate to, List<HolderLine> holders) {}

  /** Who held a post from when to when; {@code to} is null while open. */
  public record HolderLine(String person, LocalDate from, LocalDate to) {}

  /** The tree in its order: all of the jurisdiction, or the caller's own unit. */
  @Reads
  public List<Node> tree() {
    Actor actor = act.actor();
    Map<Long, List<OrgUnit>> children =
        units(actor.jurisdictionId()).stream()
            .filter(unit -> unit.getParentId() != null)
            .collect(Collectors.groupingBy(OrgUnit::getParentId));
    Map<Long, List<PostLine>> posts = posts(actor.jurisdictionId());
    List<Node> lines = new ArrayList<>();
    OrgUnit top =
        em.find(
            OrgUnit.class,
            actor.role().reach() == Role.Reach.JURISDICTION
                ? actor.jurisdictionId()
                : actor.unitId());
    add(lines, top, 0, children, posts);
    return lines;
  }

  private void add(
      List<Node> lines,
      OrgUnit unit,
      int depth,
      Map<Long, List<OrgUnit>> children,
      Map<Long, List<PostLine>> posts) {
    lines.add(
        new Node(
            unit.getId(),
            depth,
            unit.getName(),
            unit.getKind(),
            unit.isGenerated(),
            unit.getPeriod().from(),
            unit.getPeriod().to(),
            unit.getPeriod().contains(clock.today()),
            posts.getOrDefault(unit.getId(), List.of())));
    children
        .getOrDefault(unit.getId(), List.of())
        .forEach(child -> add(lines, child, depth + 1, children, posts));
  }

  private List<OrgUnit> units(long jurisdictionId) {
    return em.createQuery(
            "select u from OrgUnit u where u.rootId = :root or u.id = :root"
                + " order by u.sortKey, u.id",
            OrgUnit.class)
        .setParameter("root", jurisdictionId)
        .getResultList();
  }

  private Map<Long, List<PostLine>> posts(long jurisdictionId) {
    Map<Long, List<HolderLine>> holders = holders(jurisdictionId);
    return em
        .createQuery(
            "select p from Post p, OrgUnit u where u.id = p.orgUnitId"
                + " and (u.rootId = :root or u.id = :root) order by p.id",
            Post.class)
        .setParameter("root", jurisdictionId)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                Post::getOrgUnitId,
                Collectors.mapping(
                    post -> line(post, holders.getOrDefault(post.getId(), List.of())),
                    Collectors.toList())));
  }

  private static PostLine line(Post post, List<HolderLine> holders) {
    return new PostLine(
        post.getName(), post.getRole(), post.getPeriod().from(), post.getPeriod().to(), holders);
  }

  private Map<Long, List<HolderLine>> holders(long jurisdictionId) {
    return em
        .createQuery(
            "select a, p.name from Assignment a, Person p, Post o, OrgUnit u"
                + " where p.id = a.personId and o.id = a.postId and u.id = o.orgUnitId"
                + " and (u.rootId = :root or u.id = :root) order by a.id",
            Object[].class)
        .setParameter("root", jurisdictionId)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> ((Assignment) row[0]).getPostId(),
                Collectors.mapping(
                    row -> holder((Assignment) row[0], (String) row[1]), Collectors.toList())));
  }

  private static HolderLine holder(Assignment assignment, String person) {
    return new HolderLine(person, assignment.getPeriod().from(), assignment.getPeriod().to());
  }
}

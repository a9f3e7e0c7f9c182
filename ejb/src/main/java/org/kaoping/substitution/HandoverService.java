package org.kaoping.substitution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.Assignments;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Person;
import org.kaoping.reporting.Download;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.substitution.rules.HandoverLiesAhead;
import org.kaoping.substitution.rules.LeaverHoldsThePost;
import org.kaoping.substitution.rules.NobodyAppointsHimself;
import org.kaoping.substitution.rules.PostIsHandedOverByItsOffice;
import org.kaoping.substitution.rules.SuccessorIsOfTheUnit;
import org.kaoping.substitution.rules.SuccessorIsSomebodyElse;
import org.kaoping.worklist.HeldWork;
import org.kaoping.worklist.WorkLine;

/**
 * 岗位移交: a person leaves, the successor gets the posts. Work hangs at role and organisation unit, so
 * it passes on by itself; the handover ends one assignment, begins the next and lists what was
 * open.
 */
@Stateless
public class HandoverService {
  @Inject private Handovers handovers;
  @Inject private HandoverSheet sheet;
  @Inject private Arrangers arrangers;
  @Inject private Staff staff;
  @Inject private Assignments assignments;
  @Inject private OrgUnits units;
  @Inject private HeldWork work;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Hands posts over, all or none.
   *
   * @return id of the record
   */
  @Act(by = {Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public long handOver(ActContext context, NewHandover wanted) {
    arrangers.requireOwnPost();
    Rules.check(
        new SuccessorIsSomebodyElse(wanted.leaverId(), wanted.successorId()),
        new NobodyAppointsHimself(act.actor().personId(), wanted.successorId()),
        new HandoverLiesAhead(wanted.firstDay(), clock.today()));
    Person leaver = staff.person(wanted.leaverId());
    Person successor = staff.person(wanted.successorId());
    List<Actor> posts = posts(wanted, leaver);
    posts.forEach(post -> check(post, successor, wanted.firstDay()));
    Handover handover =
        new Handover(leaver, successor, wanted.firstDay(), posts.get(0))
            .recorded(act.actor(), context, clock.now());
    posts.forEach(post -> handOver(post, handover));
    handovers.add(handover);
    act.about(handover.ref());
    act.detail(
        "from=%d to=%d first=%s posts=%d items=%d",
        leaver.getId(),
        successor.getId(),
        wanted.firstDay(),
        handover.getPosts().size(),
        handover.getItems().size());
    return handover.getId();
  }

  /** The posts to hand over, all held on the leaver's last day. */
  private List<Actor> posts(NewHandover wanted, Person leaver) {
    List<Actor> held = staff.allPostsOf(leaver.getId(), wanted.firstDay().minusDays(1));
    List<Actor> posts =
        held.stream()
            .filter(
                post ->
                    wanted.assignmentIds().isEmpty()
                        || wanted.assignmentIds().contains(post.assignmentId()))
            .toList();
    Rules.check(
        new LeaverHoldsThePost(
            !posts.isEmpty() && posts.size() >= wanted.assignmentIds().size(), leaver.getName()));
    return posts;
  }

  private void check(Actor post, Person successor, LocalDate firstDay) {
    LocalDate taken = assignments.get(post.assignmentId()).getPeriod().from();
    Rules.check(
        new PostIsHandedOverByItsOffice(arrangers.mayHandOver(post), post.postName()),
        new SuccessorIsOfTheUnit(
            arrangers.isAdministrator()
                || staff.allPostsOf(successor.getId(), clock.today()).stream()
                    .anyMatch(own -> Staff.canStandIn(own, post)),
            successor.getName()),
        new HandoverLiesAhead(firstDay, taken.plusDays(1)));
  }

  private void handOver(Actor post, Handover handover) {
    Long next =
        assignments.succeed(post.assignmentId(), handover.getSuccessorId(), handover.getFirstDay());
    handover.add(
        new HandoverPost(
            post.assignmentId(), next, post.postName(), units.get(post.orgUnitId()).getName()));
    work.of(List.of(post)).forEach(line -> handover.add(new HandoverItem(post.postName(), line)));
  }

  /** What a person has open today and would hand over. */
  @Reads(by = {Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public List<WorkLine> openWorkOf(long personId) {
    Person person = staff.person(personId);
    List<Actor> posts = staff.allPostsOf(personId, clock.today());
    arrangers.requireFor(personId, person.getName(), posts);
    return work.of(posts);
  }

  /** Handovers that the caller may see, the latest first. */
  @Reads
  public List<Handover> handovers() {
    return handovers.seenBy(act.actor());
  }

  /** One handover with its posts and items. */
  @Reads
  public Handover handover(long id) {
    return handovers.readable(id);
  }

  /** 移交清单 as a workbook. */
  @Reads
  public Download sheet(long id) {
    return sheet.workbook(handovers.readable(id));
  }
}

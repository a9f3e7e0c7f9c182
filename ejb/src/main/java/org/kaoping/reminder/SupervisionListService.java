package org.kaoping.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkLines;
import org.kaoping.worklist.WorkListKey;

/** 逾期和临期: what is late or near in the reach of an office or of a unit's leaders. */
@Stateless
public class SupervisionListService {
  private static final Duration NEAR = Duration.ofDays(8);
  private static final int LARGEST_PAGE = 200;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private WorkItems items;
  @Inject private WorkLines names;
  @Inject private SubjectAccess access;
  @Inject private Urges urges;
  @Inject private ReminderSettings settings;
  @Inject private Callers callers;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Open work whose limit has passed or ends within a week, by due time.
   *
   * @param onlyLate leaves out what is only near
   * @param after the last item of the page before, or {@link WorkListKey#START}
   * @param size items per page, 1–200
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE, Role.LEADING_GROUP, Role.UNIT_HEAD})
  public List<SupervisedLine> lines(boolean onlyLate, WorkListKey after, int size) {
    int bounded = Math.max(1, Math.min(LARGEST_PAGE, size));
    Instant until = onlyLate ? clock.now() : clock.now().plus(NEAR);
    Actor actor = act.actor();
    List<WorkItem> found =
        actor.role() == Role.PERFORMANCE_OFFICE
            ? ofJurisdiction(actor.jurisdictionId(), after, until, bounded)
            : ofUnit(actor.unitId(), after, until, bounded);
    Map<Long, List<Urge>> urged = urges.sent(found.stream().map(WorkItem::getId).toList());
    int cap = settings.of(actor.jurisdictionId()).getUrgesPerDay();
    return found.stream()
        .map(item -> line(item, urged.getOrDefault(item.getId(), List.of()), cap))
        .toList();
  }

  /** What can be urged among the open work on a case, with how often it has been. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public List<SupervisedLine> urgeable(SubjectRef subject) {
    access.requireReadable(subject);
    List<WorkLine> open = items.openOn(subject).stream().map(names::of).toList();
    Map<Long, List<Urge>> urged = urges.sent(open.stream().map(WorkLine::id).toList());
    int cap = settings.of(act.actor().jurisdictionId()).getUrgesPerDay();
    return open.stream()
        .map(work -> line(work, urged.getOrDefault(work.id(), List.of()), cap))
        .filter(SupervisedLine::urgeable)
        .toList();
  }

  /**
   * When pieces of work in the office's jurisdiction were last urged.
   *
   * @return by work item; what was never urged is left out
   */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public Map<Long, Instant> lastUrged(Collection<Long> workItemIds) {
    long own = act.actor().jurisdictionId();
    Map<Long, Instant> last = new HashMap<>();
    urges
        .sent(List.copyOf(workItemIds))
        .forEach(
            (item, sent) ->
                sent.stream()
                    .filter(urge -> urge.getJurisdictionId() == own)
                    .map(Urge::getUrgedAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(at -> last.put(item, at)));
    return last;
  }

  private SupervisedLine line(WorkItem item, List<Urge> urged, int cap) {
    return line(names.of(item), urged, cap);
  }

  private SupervisedLine line(WorkLine work, List<Urge> urged, int cap) {
    LocalDate today = clock.today();
    long ofToday = urged.stream().filter(urge -> urge.getUrgedOn().equals(today)).count();
    return new SupervisedLine(
        work,
        urged.size(),
        urged.isEmpty() ? null : urged.get(0).getUrgedAt(),
        ofToday < cap && isUrgeable(work));
  }

  /** The office urges everybody but itself, a unit's office its own divisions. */
  private boolean isUrgeable(WorkLine work) {
    return callers.assignments().stream()
        .anyMatch(
            actor ->
                actor.role() == Role.PERFORMANCE_OFFICE && work.role() != Role.PERFORMANCE_OFFICE
                    || actor.role() == Role.UNIT_OFFICE
                        && work.role() == Role.DIVISION
                        && work.unitId() != null
                        && work.unitId() == actor.unitId());
  }

  private List<WorkItem> ofJurisdiction(
      long jurisdictionId, WorkListKey after, Instant until, int size) {
    return em.createQuery(
            "select w from WorkItem w, AppraisalCycle c where c.id = w.cycleId"
                + " and c.jurisdictionId = :jurisdiction and w.open = true and w.dueAt <= :until"
                + " and (w.dueAt > :due or (w.dueAt = :due and w.id > :id)) order by w.dueAt, w.id",
            WorkItem.class)
        .setParameter("jurisdiction", jurisdictionId)
        .setParameter("until", until)
        .setParameter("due", after.dueAt())
        .setParameter("id", after.id())
        .setMaxResults(size)
        .getResultList();
  }

  private List<WorkItem> ofUnit(long unitId, WorkListKey after, Instant until, int size) {
    return em.createQuery(
            "select w from WorkItem w where w.unitId = :unit and w.open = true"
                + " and w.dueAt <= :until and w.role in :inside"
                + " and (w.dueAt > :due or (w.dueAt = :due and w.id > :id)) order by w.dueAt, w.id",
            WorkItem.class)
        .setParameter("unit", unitId)
        .setParameter("inside", List.of(Role.DIVISION, Role.UNIT_OFFICE, Role.LEADING_GROUP))
        .setParameter("until", until)
        .setParameter("due", after.dueAt())
        .setParameter("id", after.id())
        .setMaxResults(size)
        .getResultList();
  }

  /** Messages to city leaders that wait to be released, the oldest first. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<ProposalLine> proposals() {
    List<ProposalLine> lines = new ArrayList<>();
    for (Urge urge : urges.proposed(act.actor().jurisdictionId())) {
      WorkItem item = em.find(WorkItem.class, urge.getWorkItemId());
      lines.add(
          new ProposalLine(
              urge.getId(),
              names.of(item),
              urge.getText(),
              urge.getUrgedAt(),
              urge.getUrgedPost()));
    }
    lines.sort(Comparator.comparing(ProposalLine::id));
    return lines;
  }
}

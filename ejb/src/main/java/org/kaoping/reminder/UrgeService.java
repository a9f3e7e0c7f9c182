package org.kaoping.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.reminder.rules.UrgeIsShort;
import org.kaoping.reminder.rules.UrgedAtMostPerDay;
import org.kaoping.reminder.rules.WorkIsStillOpen;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;

/**
 * 催办: the performance office urges whoever holds work, a unit's office its own divisions. What goes
 * to a city leader is proposed and goes out only when somebody of the office releases it.
 */
@Stateless
public class UrgeService {
  @Inject private Urges urges;
  @Inject private ReminderSettings settings;
  @Inject private DeliveryPlan plan;
  @Inject private WorkItems items;
  @Inject private Outbox outbox;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Urges the holder of open work; it stands in the case's history. Capped per item and day.
   *
   * @param text words of one's own, at most 500 characters; may be null
   * @return id of the urge
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public long urge(ActContext context, long workItemId, String text) {
    SweepTime time = SweepTime.of(clock);
    WorkItem item = within(workItemId);
    long before = urges.countOn(workItemId, time.today());
    Rules.check(
        new UrgeIsShort(text),
        new UrgedAtMostPerDay(before, settings.of(act.actor().jurisdictionId()).getUrgesPerDay()));
    Urge urge = new Urge(item, act.actor(), before + 1, text, time);
    urges.add(urge);
    act.detail("%s item %d: %s", urge.getState(), workItemId, text == null ? "" : text);
    if (urge.getState() == UrgeState.SENT) {
      goOut(urge, item, time);
    }
    return urge.getId();
  }

  /** An open item of a case in the actor's reach; a unit's office reaches its divisions' only. */
  private WorkItem within(long workItemId) {
    Optional<WorkItem> item = items.openWith(workItemId);
    Rules.check(new WorkIsStillOpen(item.isPresent()));
    Actor actor = act.actor();
    WorkItem found = item.orElseThrow();
    access.requireOwn(found.getSubject());
    Rules.check(
        new KnownAndOwn(
            actor.role() == Role.PERFORMANCE_OFFICE
                || found.getRole() == Role.DIVISION
                    && found.getUnitId() != null
                    && found.getUnitId() == actor.unitId()));
    return found;
  }

  /** Lets a proposed message to a city leader go out. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void release(ActContext context, long urgeId) {
    SweepTime time = SweepTime.of(clock);
    Urge urge = proposal(urgeId);
    Optional<WorkItem> item = items.openWith(urge.getWorkItemId());
    Rules.check(new WorkIsStillOpen(item.isPresent()));
    act.about(item.orElseThrow().getSubject());
    urge.release(act.actor(), time.now());
    act.detail("item %d", urge.getWorkItemId());
    goOut(urge, item.orElseThrow(), time);
  }

  /** Lets a proposed message drop. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void dismiss(ActContext context, long urgeId) {
    Urge urge = proposal(urgeId);
    items.openWith(urge.getWorkItemId()).ifPresent(item -> act.about(item.getSubject()));
    urge.dismiss(act.actor(), clock.now());
    act.detail("item %d", urge.getWorkItemId());
  }

  private Urge proposal(long urgeId) {
    Urge urge = urges.find(urgeId);
    Rules.check(
        new KnownAndOwn(urge != null && urge.getJurisdictionId() == act.actor().jurisdictionId()));
    return urge;
  }

  private void goOut(Urge urge, WorkItem item, SweepTime time) {
    outbox.post(
        new NewNotice(
            urge.getText() == null ? "WorkUrged" : "WorkUrgedWithWords",
            item.getRole(),
            item.getOrgUnitId(),
            item.getSubject(),
            List.of(
                "term:WorkItem." + item.getKind(),
                MessageTitles.lastDay(item),
                urge.getText() == null ? "" : urge.getText()),
            "urge:" + urge.getId()));
    plan.urge(urge, time);
  }
}

package org.kaoping.extension;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.rules.ExtensionIsAskedInTime;
import org.kaoping.extension.rules.ExtensionLiesAfterTheLimit;
import org.kaoping.extension.rules.ExtensionStaysInTheCycle;
import org.kaoping.extension.rules.LimitCanBeExtended;
import org.kaoping.extension.rules.OneExtensionIsOpen;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.ActsOnlyInOwnRole;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.LimitTimers;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/**
 * 延期: the holder of work with a limit asks for a later day, somebody else decides. Granting moves
 * the work item, the case's own limit and the timer in one act.
 */
@Stateless
public class ExtensionService {
  @Inject private ExtensionRequests requests;
  @Inject private ExtensionNotices notices;
  @Inject @Any private Instance<LimitKeeper> keepers;
  @Inject private LateActs late;
  @Inject private Cycles cycles;
  @Inject private WorkItems items;
  @Inject private LimitTimers timers;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Asks for a later limit of work that the actor holds; the context carries the reason. After the
   * last day it is possible only under an exception.
   *
   * @param wantedOn the last day asked for, after the present one and within the cycle
   * @return id of the request
   */
  @Act(by = {Role.DIVISION, Role.UNIT_OFFICE, Role.LEADING_GROUP, Role.SUPERVISING_DEPARTMENT})
  public long request(ActContext context, long workItemId, LocalDate wantedOn) {
    WorkItem item = held(workItemId);
    SubjectPlace place = access.requireOwn(item.getSubject());
    ExtendableLimit limit = limitOf(item);
    LocalDate dueOn = ShanghaiDates.lastDayBefore(item.getDueAt());
    requireTimely(item, limit, dueOn);
    Rules.check(
        new ReasonIsGiven(context.reason()),
        new ExtensionLiesAfterTheLimit(wantedOn, dueOn),
        new ExtensionStaysInTheCycle(wantedOn, lastDayOf(item.getCycleId())));
    ExtensionRequest request =
        new ExtensionRequest(item, limit, wantedOn, context.reason())
            .by(act.actor(), clock.now(), clock.wallTime());
    requests.add(request);
    items.open(decision(item, limit, place));
    act.detail("%s from %s to %s", limit, dueOn, wantedOn);
    return request.getId();
  }

  private WorkItem held(long workItemId) {
    Optional<WorkItem> item =
        items
            .openWith(workItemId)
            .filter(
                found ->
                    act.actAsOneWho(
                        holder ->
                            holder.role() == found.getRole()
                                && holder.scopeId() == found.getOrgUnitId()));
    Rules.check(new KnownAndOwn(item.isPresent()));
    return item.orElseThrow();
  }

  private static ExtendableLimit limitOf(WorkItem item) {
    Optional<ExtendableLimit> limit =
        ExtendableLimit.ofWork(item.getKind())
            .filter(found -> item.getDueAt().isBefore(NewWorkItem.NO_LIMIT));
    Rules.check(new LimitCanBeExtended(limit.isPresent()));
    return limit.orElseThrow();
  }

  private void requireTimely(WorkItem item, ExtendableLimit limit, LocalDate dueOn) {
    boolean excepted =
        limit.stage() != null
            && item.getUnitId() != null
            && late.isExcepted(item.getCycleId(), limit.stage(), item.getUnitId());
    Rules.check(new ExtensionIsAskedInTime(dueOn, clock.today(), excepted));
    requests
        .open(item.getSubject(), limit)
        .map(open -> ShanghaiDates.dateOf(open.getRequestedAt()))
        .ifPresent(on -> Rules.check(new OneExtensionIsOpen(true, on)));
  }

  private LocalDate lastDayOf(long cycleId) {
    return cycles.get(cycleId).stage(StageCode.COMMENDATION).dueOn();
  }

  private static NewWorkItem decision(WorkItem item, ExtendableLimit limit, SubjectPlace place) {
    boolean office = limit.decider() == Role.PERFORMANCE_OFFICE;
    return new NewWorkItem(
        WorkKinds.DECIDE_EXTENSION,
        item.getSubject(),
        item.getCycleId(),
        item.getCycleYear(),
        item.getUnitId(),
        limit.decider(),
        office ? place.jurisdictionId() : place.unitId(),
        null,
        item.getDueAt());
  }

  /**
   * Decides on a request of somebody else; refusing needs a reason.
   *
   * @param grantedOn the new last day, which need not be the one asked for; null takes that one;
   *     ignored when refusing
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.LEADING_GROUP, Role.UNIT_OFFICE})
  public void decide(ActContext context, long requestId, boolean granted, LocalDate grantedOn) {
    ExtensionRequest request = requests.own(requestId);
    requireDecider(request);
    if (granted) {
      grant(request, grantedOn == null ? request.getWantedOn() : grantedOn);
    } else {
      request.refuse(act.actor(), clock.now());
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    request.founded(context.reason(), context.documentNumber());
    items.close(request.getSubject(), WorkKinds.DECIDE_EXTENSION);
    notices.decided(request);
    act.detail("granted=%s %s %s", granted, request.getLimit(), request.getGrantedOn());
  }

  private void requireDecider(ExtensionRequest request) {
    Role role = act.actor().role();
    if (role != Role.PERFORMANCE_OFFICE && role != request.getLimit().decider()) {
      throw new Refused(
          new ActsOnlyInOwnRole(List.of(Role.PERFORMANCE_OFFICE, request.getLimit().decider())));
    }
  }

  private void grant(ExtensionRequest request, LocalDate to) {
    request.grant(to, act.actor(), clock.now());
    WorkItem item =
        items.openOn(request.getSubject()).stream()
            .filter(open -> request.getLimit().covers(open.getKind()))
            .findFirst()
            .orElseThrow(() -> new Refused(new DecidedMeanwhile()));
    Rules.check(
        new ExtensionLiesAfterTheLimit(to, ShanghaiDates.lastDayBefore(item.getDueAt())),
        new ExtensionStaysInTheCycle(to, lastDayOf(request.getCycleId())));
    keepers.stream()
        .filter(keeper -> keeper.keeps(request.getLimit()))
        .forEach(keeper -> keeper.extend(request.getSubject(), request.getLimit(), to));
    if (!items.extend(item, ShanghaiDates.endOf(to))) {
      throw new Refused(new DecidedMeanwhile());
    }
    timers.move(item.getEngineTaskId(), ShanghaiDates.endOf(to));
  }

  /** The requester takes his request back. */
  @Act(by = {Role.DIVISION, Role.UNIT_OFFICE, Role.LEADING_GROUP, Role.SUPERVISING_DEPARTMENT})
  public void withdraw(ActContext context, long requestId) {
    ExtensionRequest request = requests.own(requestId);
    Rules.check(
        new KnownAndOwn(
            request.getHolderRole() == act.actor().role()
                && request.getOrgUnitId() == act.actor().scopeId()));
    request.withdraw(clock.now());
    items.close(request.getSubject(), WorkKinds.DECIDE_EXTENSION);
  }
}

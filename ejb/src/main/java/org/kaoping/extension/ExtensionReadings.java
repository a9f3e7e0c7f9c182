package org.kaoping.extension;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.worklist.WorkLine;

/** Reads requests for extensions, for cases, work lists and the cycle's statistics. */
@Stateless
public class ExtensionReadings {
  @Inject private ExtensionRequests requests;
  @Inject private LimitCounts counts;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  /** The requests on a case that the caller may see, the latest first. */
  @Reads
  public List<ExtensionView> of(SubjectRef subject) {
    access.requireReadable(subject);
    return requests.of(subject).stream().map(this::view).toList();
  }

  /** The requests of a cycle, the latest first. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<ExtensionView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return requests.ofCycle(cycleId).stream().map(this::view).toList();
  }

  /**
   * How often each limit was extended and, apart from that, missed. What was done in time under an
   * extension counts as extended, not as late.
   */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<LimitStatistics> statistics(long cycleId) {
    cycles.own(cycleId);
    return counts.of(cycleId, requests.ofCycle(cycleId));
  }

  /**
   * To which day the limits of some work items were lawfully extended.
   *
   * @return the last day by the id of the work item, for those whose present limit is a granted one
   */
  @Reads
  public Map<Long, LocalDate> extended(List<WorkLine> lines) {
    Map<Long, LocalDate> found = new HashMap<>();
    Map<SubjectRef, List<ExtensionRequest>> known = new HashMap<>();
    for (WorkLine line : lines) {
      ExtendableLimit.ofWork(line.kind())
          .ifPresent(
              limit -> {
                LocalDate dueOn = ShanghaiDates.lastDayBefore(line.dueAt());
                boolean granted =
                    known.computeIfAbsent(line.subject(), requests::of).stream()
                        .filter(request -> request.getLimit() == limit)
                        .map(ExtensionRequest::getGrantedOn)
                        .filter(Objects::nonNull)
                        .anyMatch(dueOn::equals);
                if (granted) {
                  found.put(line.id(), dueOn);
                }
              });
    }
    return found;
  }

  private ExtensionView view(ExtensionRequest request) {
    return new ExtensionView(
        request.getId(),
        request.getSubject(),
        request.getLimit(),
        units.get(request.getOrgUnitId()).getName(),
        request.getDueOn(),
        request.getWantedOn(),
        request.getReason(),
        request.getRequestedAt(),
        request.getRequestedPost(),
        request.getRequestedBy() == act.actor().personId(),
        request.getState(),
        request.getGrantedOn(),
        request.getDecidedPost(),
        request.getDecisionReason(),
        request.getDocumentNumber(),
        request.getVersion());
  }
}

package org.kaoping.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.organization.OrgUnits;

/** Makes work items readable: names instead of ids. */
@ApplicationScoped
public class WorkLines {
  @Inject private OrgUnits units;

  /** A work item as a person reads it. */
  public WorkLine of(WorkItem item) {
    return new WorkLine(
        item.getId(),
        item.getKind(),
        item.getSubject(),
        item.getCycleId(),
        item.getCycleYear(),
        item.getUnitId(),
        item.getUnitId() == null ? null : units.get(item.getUnitId()).getName(),
        item.getRole(),
        units.get(item.getOrgUnitId()).getName(),
        item.getOpenedAt(),
        item.getDueAt());
  }
}

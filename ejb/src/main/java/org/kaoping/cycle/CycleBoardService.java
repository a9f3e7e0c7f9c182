package org.kaoping.cycle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.worklist.WorkItem;

/** Where every unit of a cycle stands, and who holds it. */
@Stateless
public class CycleBoardService {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;

  /**
   * One unit's line.
   *
   * @param generated whether the unit's figures are generated for demonstration
   * @param holders what is open on it, by due time
   */
  public record UnitLine(
      long appraisalId,
      long unitId,
      String unitName,
      boolean generated,
      String seriesName,
      PlanStage planStage,
      WorkStage workStage,
      boolean late,
      List<Holder> holders) {}

  /**
   * What is open on a unit.
   *
   * @param kind kind of work item
   * @param holderName the organisation unit that holds it
   * @param item the work item itself, for its times
   */
  public record Holder(String kind, String holderName, WorkItem item) {}

  /** The units of a cycle that the caller may see, by series and order of the units. */
  @Reads
  public List<UnitLine> board(long cycleId) {
    cycles.own(cycleId);
    Map<Long, List<WorkItem>> open = openByAppraisal(cycleId);
    record Sorted(UnitAppraisal appraisal, OrgUnit unit) {}
    return appraisals.ofCycle(cycleId).stream()
        .filter(appraisal -> act.actor().seesUnit(appraisal.getUnitId()))
        .map(appraisal -> new Sorted(appraisal, units.get(appraisal.getUnitId())))
        .sorted(
            Comparator.comparing((Sorted s) -> s.appraisal().getSeriesId())
                .thenComparing(s -> s.unit().getSortKey())
                .thenComparing(s -> s.unit().getId()))
        .map(
            s -> line(s.appraisal(), s.unit(), open.getOrDefault(s.appraisal().getId(), List.of())))
        .toList();
  }

  /** Unit appraisals of the caller's own unit, the latest cycle first. */
  @Reads
  public List<UnitAppraisal> ofOwnUnit() {
    return appraisals.ofUnit(act.actor().unitId());
  }

  private Map<Long, List<WorkItem>> openByAppraisal(long cycleId) {
    return em
        .createQuery(
            "select w from WorkItem w where w.cycleId = :cycle and w.subjectType = :type"
                + " and w.open = true order by w.dueAt, w.id",
            WorkItem.class)
        .setParameter("cycle", cycleId)
        .setParameter("type", SubjectType.UNIT_APPRAISAL)
        .getResultList()
        .stream()
        .collect(Collectors.groupingBy(item -> item.getSubject().id()));
  }

  private UnitLine line(UnitAppraisal appraisal, OrgUnit unit, List<WorkItem> open) {
    return new UnitLine(
        appraisal.getId(),
        unit.getId(),
        unit.getName(),
        unit.isGenerated(),
        units.series(appraisal.getSeriesId()).getName(),
        appraisal.getPlan().getStage(),
        appraisal.getWork().getStage(),
        appraisal.getPlan().isLate() || appraisal.getWork().isReportLate(),
        open.stream()
            .map(i -> new Holder(i.getKind(), units.get(i.getOrgUnitId()).getName(), i))
            .toList());
  }
}

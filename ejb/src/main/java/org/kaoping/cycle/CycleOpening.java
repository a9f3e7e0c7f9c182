package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnits;
import org.kaoping.workflow.ProcessSteps;

/** Opens the unit appraisals of a cycle in batches, and closes the cycle at its end. */
@Named("cycleOpening")
@ApplicationScoped
public class CycleOpening {
  private static final int BATCH = 50;

  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private ProcessSteps steps;
  @Inject private AuditTrail audit;
  @Inject private BusinessClock clock;

  private record Place(long seriesId, long unitId) {}

  /**
   * Opens the next units.
   *
   * @return whether units remain
   */
  public boolean openBatch(long cycleId) {
    AppraisalCycle cycle = cycles.get(cycleId);
    // A unit of several series is appraised once, in the first of them, and ranked in all.
    Set<Long> taken = new HashSet<>(appraisals.unitsOpened(cycleId));
    List<Place> waiting =
        cycle.getSeriesIds().stream()
            .flatMap(series -> placesIn(series).stream())
            .filter(place -> taken.add(place.unitId()))
            .toList();
    waiting.stream().limit(BATCH).forEach(place -> open(cycle, place));
    return waiting.size() > BATCH;
  }

  private List<Place> placesIn(long seriesId) {
    return units.unitsOf(seriesId, clock.today()).stream()
        .map(unit -> new Place(seriesId, unit.getId()))
        .toList();
  }

  private void open(AppraisalCycle cycle, Place place) {
    UnitAppraisal appraisal = new UnitAppraisal(cycle.getId(), place.unitId(), place.seriesId());
    appraisals.add(appraisal);
    steps.startUnitAppraisal(appraisal.getId(), cycle.getId());
    audit.bySystem("CycleOpening.open", appraisal.ref(), null);
  }

  /** Ends the cycle after its commendation has been published. */
  public void close(long cycleId) {
    cycles.get(cycleId).close();
    audit.bySystem("CycleOpening.close", SubjectRef.cycle(cycleId), null);
  }
}

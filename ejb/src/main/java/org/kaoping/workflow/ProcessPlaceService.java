package org.kaoping.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.processes.ProcessIds;
import org.kaoping.security.Reads;

/** Shows whoever may see a case its process model and where in it the case stands. */
@Stateless
public class ProcessPlaceService {
  @Inject private ProcessPlace places;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;

  /**
   * A process model with the activities at which a case waits.
   *
   * @param processId the model, named as in {@link ProcessIds}
   * @param model BPMN 2.0 XML with its diagram
   * @param activities ids of the activities at which the case waits; empty when it is over
   */
  public record Diagram(String processId, String model, Set<String> activities) {}

  /** The models that a unit appraisal runs through now: its own, and the verification's with it. */
  @Reads
  public List<Diagram> ofAppraisal(long appraisalId) {
    appraisals.readable(appraisalId);
    Diagram verification =
        diagram(ProcessIds.VERIFICATION, places.ofAppraisal(appraisalId, ProcessIds.VERIFICATION));
    return Stream.of(
            diagram(
                ProcessIds.UNIT_APPRAISAL,
                places.ofAppraisal(appraisalId, ProcessIds.UNIT_APPRAISAL)),
            verification)
        .filter(shown -> shown != verification || !shown.activities().isEmpty())
        .toList();
  }

  /** The model of a cycle and its place. */
  @Reads
  public Diagram ofCycle(long cycleId) {
    cycles.own(cycleId);
    return diagram(ProcessIds.APPRAISAL_CYCLE, places.ofCycle(cycleId));
  }

  private Diagram diagram(String processId, List<String> activities) {
    return new Diagram(
        processId,
        places.diagram(processId),
        // Instances themselves, and multi-instance bodies, stand in the list beside activities.
        activities.stream().filter(id -> id.indexOf('_') > 0).collect(Collectors.toSet()));
  }
}

package org.kaoping.web.diagram;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.web.act.ActRunner;
import org.kaoping.workflow.ProcessPlaceService;

/** The process models of a case with the places at which it waits. */
@Named("diagramPage")
@ViewScoped
public class DiagramPage implements Serializable {
  @Inject private ProcessPlaceService places;
  @Inject private ActRunner runner;

  private transient List<ProcessPlaceService.Diagram> diagrams;

  /** Models of a unit appraisal. */
  public List<ProcessPlaceService.Diagram> ofAppraisal(long appraisalId) {
    if (diagrams == null) {
      diagrams = runner.read(() -> places.ofAppraisal(appraisalId)).orElse(List.of());
    }
    return diagrams;
  }

  /** The model of a cycle. */
  public List<ProcessPlaceService.Diagram> ofCycle(long cycleId) {
    if (diagrams == null) {
      diagrams = runner.read(() -> places.ofCycle(cycleId)).map(List::of).orElse(List.of());
    }
    return diagrams;
  }

  /** Ids of the activities, for the script. */
  public String activities(ProcessPlaceService.Diagram diagram) {
    return String.join(" ", diagram.activities());
  }
}

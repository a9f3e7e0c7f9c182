package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kaoping.audit.AuditTrail;
import org.kaoping.kernel.SubjectRef;

/** What follows when a unit's result has been confirmed. */
@Named("appraisals")
@ApplicationScoped
public class Confirmations {
  @Inject private Appraisals appraisals;
  @Inject private AuditTrail audit;

  /** Puts on record how many units of the cycle are still to confirm. */
  public void confirmed(long appraisalId) {
    long open =
        appraisals.ofCycle(appraisals.get(appraisalId).getCycleId()).stream()
            .filter(appraisal -> appraisal.getWork().getStage() != WorkStage.CONFIRMED)
            .count();
    audit.bySystem(
        "Confirmations.confirmed",
        SubjectRef.appraisal(appraisalId),
        "units still to confirm: " + open);
  }
}

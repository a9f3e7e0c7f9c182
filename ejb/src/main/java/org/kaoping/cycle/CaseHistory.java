package org.kaoping.cycle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.audit.AuditRecord;
import org.kaoping.audit.AuditTrail;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Reads;

/** What has happened on a case, for whoever may see the case. Refusals are not part of it. */
@Stateless
public class CaseHistory {
  @Inject private AuditTrail audit;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;

  /** The acts on a unit appraisal, oldest first. */
  @Reads
  public List<AuditRecord> ofAppraisal(long appraisalId) {
    return audit.historyOf(appraisals.readable(appraisalId).ref());
  }

  /** The acts on a cycle, oldest first. */
  @Reads
  public List<AuditRecord> ofCycle(long cycleId) {
    return audit.historyOf(SubjectRef.cycle(cycles.own(cycleId).getId()));
  }
}

package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.kaoping.audit.AuditTrail;
import org.kaoping.kernel.SubjectRef;

/** What happens when a limit passes: the case is marked and the mark is on record, nothing else. */
@Named("deadlineMarks")
@ApplicationScoped
public class DeadlineMarks {
  @Inject private Appraisals appraisals;
  @Inject private AuditTrail audit;

  public void planLate(long appraisalId) {
    mark(appraisalId, "planLate", UnitAppraisal::markPlanLate);
  }

  public void planResubmissionLate(long appraisalId) {
    mark(appraisalId, "planResubmissionLate", UnitAppraisal::markPlanResubmissionLate);
  }

  public void selfAssessmentsLate(long appraisalId) {
    mark(appraisalId, "selfAssessmentsLate", UnitAppraisal::markSelfAssessmentsLate);
  }

  public void reportLate(long appraisalId) {
    mark(appraisalId, "reportLate", UnitAppraisal::markReportLate);
  }

  public void reportResubmissionLate(long appraisalId) {
    mark(appraisalId, "reportResubmissionLate", UnitAppraisal::markReportResubmissionLate);
  }

  public void verificationLate(long appraisalId) {
    mark(appraisalId, "verificationLate", appraisal -> {});
  }

  public void resultsMissing(long appraisalId) {
    mark(appraisalId, "resultsMissing", UnitAppraisal::markResultsMissing);
  }

  public void cycleVerificationLate(long cycleId) {
    audit.bySystem("DeadlineMarks.cycleVerificationLate", SubjectRef.cycle(cycleId), null);
  }

  public void commendationLate(long cycleId) {
    audit.bySystem("DeadlineMarks.commendationLate", SubjectRef.cycle(cycleId), null);
  }

  private void mark(long appraisalId, String what, Consumer<UnitAppraisal> marking) {
    marking.accept(appraisals.get(appraisalId));
    audit.bySystem("DeadlineMarks." + what, SubjectRef.appraisal(appraisalId), null);
  }
}

package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.audit.AuditFilter;
import org.kaoping.audit.AuditRecord;
import org.kaoping.audit.AuditService;
import org.kaoping.audit.SealCheck;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.web.act.ActRunner;

/** The audit trail for the auditor: accepted acts and refusals, the latest first. */
@Named("auditPage")
@ViewScoped
public class AuditPage implements Serializable {
  private static final int PAGE = 50;

  @Inject private AuditService audit;
  @Inject private ActRunner runner;

  private SubjectType type;
  private Long subjectId;
  private AuditRecord.Outcome outcome;
  private Long before;
  private transient List<AuditRecord> records;
  private SealCheck seals;

  /** Records that fit the filter; one more than shown tells whether a page follows. */
  private List<AuditRecord> found() {
    if (records == null) {
      SubjectRef subject =
          type == null || subjectId == null ? null : new SubjectRef(type, subjectId);
      records =
          runner
              .read(
                  () ->
                      audit.records(
                          new AuditFilter(subject, null, outcome),
                          before == null ? AuditService.START : before,
                          PAGE + 1))
              .orElse(List.of());
    }
    return records;
  }

  public List<AuditRecord> getRecords() {
    return found().subList(0, Math.min(PAGE, found().size()));
  }

  public boolean isMore() {
    return found().size() > PAGE;
  }

  /** Where the next page begins. */
  public long getNext() {
    return found().get(PAGE - 1).getId();
  }

  /** Computes the seals anew. */
  public void verify() {
    seals = runner.read(audit::verifySeals).orElse(null);
  }

  /** What verifying found; null before. */
  public SealCheck getSeals() {
    return seals;
  }

  public SubjectType[] getTypes() {
    return SubjectType.values();
  }

  public AuditRecord.Outcome[] getOutcomes() {
    return AuditRecord.Outcome.values();
  }

  public SubjectType getType() {
    return type;
  }

  public void setType(SubjectType type) {
    this.type = type;
  }

  public Long getSubjectId() {
    return subjectId;
  }

  public void setSubjectId(Long subjectId) {
    this.subjectId = subjectId;
  }

  public AuditRecord.Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AuditRecord.Outcome outcome) {
    this.outcome = outcome;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}

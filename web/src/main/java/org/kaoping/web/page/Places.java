package org.kaoping.web.page;

import org.kaoping.kernel.SubjectRef;

/** Which page shows which kind of case. */
public final class Places {
  private Places() {}

  /** Address of the page, with its parameter. */
  public static String of(SubjectRef subject) {
    return switch (subject.type()) {
      case CYCLE, COMMENDATION -> "/cycle.xhtml?id=" + subject.id();
      case UNIT_APPRAISAL -> "/appraisal.xhtml?id=" + subject.id();
      case DUTY_TASK -> "/task.xhtml?id=" + subject.id();
      case RECTIFICATION_ORDER -> "/order.xhtml?id=" + subject.id();
      case FINDING -> "/finding.xhtml?id=" + subject.id();
      case SUPERVISION_CHECK -> "/check.xhtml?id=" + subject.id();
      case EVALUATION_REPORT -> "/evalreport.xhtml?id=" + subject.id();
      case DELIVERED_RESULT -> "/delivery.xhtml?id=" + subject.id();
      case CHANGE_ORDER -> "/changeorder.xhtml?id=" + subject.id();
      case PUBLIC_NOTICE -> "/publicnotice.xhtml?notice=" + subject.id();
      case APPEAL -> "/appeal.xhtml?id=" + subject.id();
      case SUBSTITUTION -> "/absences.xhtml";
      case HANDOVER -> "/handover.xhtml?id=" + subject.id();
      case PANEL_REVIEW -> "/panel.xhtml?id=" + subject.id();
      case VERIFICATION_VISIT -> "/visit.xhtml?id=" + subject.id();
      case SURVEY -> "/survey.xhtml?id=" + subject.id();
      case RECEIPT -> "/receipt.xhtml?id=" + subject.id();
      case ORGANIZATION -> "/organization.xhtml";
      case EVIDENCE, SYSTEM -> "/index.xhtml";
    };
  }
}

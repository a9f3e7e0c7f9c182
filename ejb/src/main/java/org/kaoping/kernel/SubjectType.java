package org.kaoping.kernel;

/** Kinds of things that acts are about. */
public enum SubjectType {
  ORGANIZATION,
  CYCLE,
  UNIT_APPRAISAL,
  DUTY_TASK,
  RECTIFICATION_ORDER,
  FINDING,
  SUPERVISION_CHECK,
  EVALUATION_REPORT,
  DELIVERED_RESULT,
  COMMENDATION,
  SURVEY,
  RECEIPT,
  EVIDENCE,
  SYSTEM
}

package org.kaoping.kernel;

/** Kinds of things that acts are about. */
public enum SubjectType {
  ORGANIZATION,
  CYCLE,
  UNIT_APPRAISAL,
  DUTY_TASK,
  RECTIFICATION_ORDER,
  DELIVERED_RESULT,
  COMMENDATION,
  CHANGE_ORDER,
  SUBSTITUTION,
  HANDOVER,
  EVIDENCE,
  SYSTEM
}

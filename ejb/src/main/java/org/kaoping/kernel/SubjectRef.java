package org.kaoping.kernel;

/**
 * Points to the thing an act, an audit record, a work item or a piece of evidence is about.
 *
 * @param type what kind of thing
 * @param id its identity, positive
 */
public record SubjectRef(SubjectType type, long id) {
  public static SubjectRef cycle(long id) {
    return new SubjectRef(SubjectType.CYCLE, id);
  }

  public static SubjectRef appraisal(long id) {
    return new SubjectRef(SubjectType.UNIT_APPRAISAL, id);
  }

  public static SubjectRef dutyTask(long id) {
    return new SubjectRef(SubjectType.DUTY_TASK, id);
  }

  public static SubjectRef survey(long id) {
    return new SubjectRef(SubjectType.SURVEY, id);
  }

  public static SubjectRef order(long id) {
    return new SubjectRef(SubjectType.RECTIFICATION_ORDER, id);
  }

  public static SubjectRef receipt(long id) {
    return new SubjectRef(SubjectType.RECEIPT, id);
  }

  public static SubjectRef finding(long id) {
    return new SubjectRef(SubjectType.FINDING, id);
  }

  public static SubjectRef check(long id) {
    return new SubjectRef(SubjectType.SUPERVISION_CHECK, id);
  }

  public static SubjectRef evaluationReport(long id) {
    return new SubjectRef(SubjectType.EVALUATION_REPORT, id);
  }
}

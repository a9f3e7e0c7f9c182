package org.kaoping.processes;

/** Business keys: they lead from a process instance to its aggregate and back. */
public final class BusinessKeys {

  private static final String CYCLE = "CY:";
  private static final String UNIT_APPRAISAL = "UA:";
  private static final String RECTIFICATION = "RO:";

  private BusinessKeys() {}

  /** The key of the process of an appraisal cycle. */
  public static String cycle(long cycleId) {
    return CYCLE + cycleId;
  }

  /** The key of the process of a unit appraisal, and of the verification that it calls. */
  public static String unitAppraisal(long appraisalId) {
    return UNIT_APPRAISAL + appraisalId;
  }

  /** The key of the process of a rectification order. */
  public static String rectification(long orderId) {
    return RECTIFICATION + orderId;
  }
}

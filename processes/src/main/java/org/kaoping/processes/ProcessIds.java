package org.kaoping.processes;

import java.util.List;

/** Ids of the processes; each is also the name of the model's file. */
public final class ProcessIds {

  /** One appraisal cycle, from the issued scheme to the published commendation. */
  public static final String APPRAISAL_CYCLE = "appraisal-cycle";

  /** One unit's way through a cycle, from the drafted plan to the confirmed result. */
  public static final String UNIT_APPRAISAL = "unit-appraisal";

  /** The performance office's verification of one unit, called by {@link #UNIT_APPRAISAL}. */
  public static final String VERIFICATION = "verification";

  /** One rectification order, from its issue to its closing, a talk or a decision. */
  public static final String RECTIFICATION = "rectification";

  private static final List<String> ALL =
      List.of(APPRAISAL_CYCLE, UNIT_APPRAISAL, VERIFICATION, RECTIFICATION);

  private ProcessIds() {}

  /** All process ids, in the order of the constants. */
  public static List<String> all() {
    return ALL;
  }
}

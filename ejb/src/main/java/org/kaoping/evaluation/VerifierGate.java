package org.kaoping.evaluation;

import java.util.List;
import org.kaoping.cycle.UnitAppraisal;

/** Asked before rates are entered: assignments of verifiers, own units, panels. */
public interface VerifierGate {
  /**
   * Refuses the running act when its actor may not verify one of these indicators of a unit.
   *
   * @param lines the indicators
   */
  void requireMayVerify(UnitAppraisal appraisal, List<VerificationLine> lines);

  /** Refuses to end the verification of a unit while a panel still sits on one of its items. */
  void requireNothingPending(UnitAppraisal appraisal);
}

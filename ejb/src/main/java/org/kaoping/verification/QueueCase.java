package org.kaoping.verification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.kaoping.cycle.WorkStage;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.VerificationLine;

/**
 * The item on the worksheet.
 *
 * @param stage where the unit's appraisal stands
 * @param line claim, finding and delivered result
 * @param version of the unit's appraisal, to be sent back
 * @param open whether the reader may enter a rate now
 * @param hindrance why not, when the unit is in verification; null otherwise
 * @param claimed what the other units claim
 * @param verified what was found in the other units
 * @param history every finding so far, the first first
 * @param panels ids of the panels on the item, the latest first
 */
public record QueueCase(
    QueueItem item,
    WorkStage stage,
    VerificationLine line,
    long version,
    boolean open,
    Hindrance hindrance,
    Spread claimed,
    Spread verified,
    List<Found> history,
    List<Long> panels) {

  /** Why the reader may not enter a rate. */
  public enum Hindrance {
    /** The unit is his own, or he is recused from it. */
    OWN_UNIT,
    /** The indicator was given to somebody else. */
    GIVEN_TO_OTHER,
    /** A panel sits on it. */
    BEFORE_PANEL,
    /** A panel has decided. */
    DECIDED_BY_PANEL
  }

  /**
   * A finding.
   *
   * @param documentNumber of a panel's decision, or null
   */
  public record Found(
      int number,
      int round,
      FindingOrigin origin,
      BigDecimal rate,
      String reason,
      String by,
      Instant at,
      String documentNumber) {}
}

package org.kaoping.processes;

/**
 * Outcomes of the gateways with more than a yes or no.
 *
 * <p>A variable carries the {@code name()}, a {@code String}, never the constant itself. Any other
 * value is refused by the engine: no gateway has a default flow, so a mistake cannot pass as an
 * approval.
 */
public final class Outcomes {

  private Outcomes() {}

  /** Values of {@link Variables#PLAN_REVIEW}. */
  public enum PlanReview {
    /** The plan goes to the city's leader. */
    PASSED,
    /** The unit revises the plan. */
    RETURNED
  }

  /** Values of {@link Variables#REPORT_REVIEW}. */
  public enum ReportReview {
    /** The verification begins. */
    ACCEPTED,
    /** The unit revises the report. */
    RETURNED
  }

  /** Values of {@link Variables#RECHECK}. */
  public enum Recheck {
    /** The order is closed in the ledger. */
    CLOSED,
    /** The division has to rectify again, with a new limit. */
    AGAIN,
    /** The measures are ineffective: a talk follows. */
    INEFFECTIVE
  }

  /** Values of {@link Variables#TALK_RESULT}. */
  public enum TalkResult {
    /** The matter is settled by the talk. */
    SETTLED,
    /** The division has to rectify again, with a new limit. */
    AGAIN,
    /** Accountability is proposed; the head of the unit decides. */
    ACCOUNTABILITY
  }
}

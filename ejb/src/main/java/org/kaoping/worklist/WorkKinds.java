package org.kaoping.worklist;

/** Kinds of work items that are rows of our own, not tasks of a process. */
public final class WorkKinds {
  /** A division carries out a duty task and reports progress. */
  public static final String CARRY_OUT = "DutyTask_CarryOut";

  /** A division assesses its own duty task at the end of the year. */
  public static final String SELF_ASSESS = "DutyTask_SelfAssess";

  /** A department in charge delivers the result of a mandatory indicator. */
  public static final String DELIVER_RESULT = "DeliveredResult_Deliver";

  /** The leading group agrees to a requested change of its unit's filed plan. */
  public static final String AGREE_TO_CHANGE = "ChangeOrder_Agree";

  /** The performance office decides on a change of filed plans. */
  public static final String DECIDE_CHANGE = "ChangeOrder_Decide";

  /** Somebody decides on a request for an extension. */
  public static final String DECIDE_EXTENSION = "Extension_Decide";

  /** The performance office concludes a public notice of results. */
  public static final String CONCLUDE_NOTICE = "PublicNotice_Conclude";

  /** The performance office accepts an objection or appeal for review, or returns it. */
  public static final String ACCEPT_APPEAL = "Appeal_Accept";

  /** A unit completes an objection or appeal that was returned. */
  public static final String COMPLETE_APPEAL = "Appeal_Complete";

  /** The assigned reviewer records what he found. */
  public static final String REVIEW_APPEAL = "Appeal_Review";

  /** The leaders, or the office, decide on an objection or appeal. */
  public static final String DECIDE_APPEAL = "Appeal_Decide";

  /** The chair of a panel decides on an item of the verification. */
  public static final String DECIDE_PANEL = "PanelReview_Decide";

  private WorkKinds() {}
}

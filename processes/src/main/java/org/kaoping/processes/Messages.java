package org.kaoping.processes;

/** Names of the messages that waiting processes take up; correlate them by business key. */
public final class Messages {

  /** The office lets a unit dispatch its tasks; may be sent before the plan has been filed. */
  public static final String DISPATCH_ALLOWED = "DispatchAllowed";

  /** The departments in charge have delivered all results that a unit's verification waits for. */
  public static final String RESULTS_DELIVERED = "ResultsDelivered";

  private Messages() {}
}

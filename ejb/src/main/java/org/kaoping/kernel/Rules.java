package org.kaoping.kernel;

/** Checks business rules before an act changes anything. */
public final class Rules {
  private Rules() {}

  /**
   * Checks the rules in order.
   *
   * @throws Refused naming the first broken rule
   */
  public static void check(BusinessRule... rules) {
    for (BusinessRule rule : rules) {
      if (rule.isBroken()) {
        throw new Refused(rule);
      }
    }
  }
}

package org.kaoping.supervision;

/**
 * What a draw is made with.
 *
 * @param cycleId the cycle
 * @param title what the check is called, at most 200 characters
 * @param population what is drawn
 * @param strataBy the groups
 * @param percent of each group, 0–100
 * @param least at least so many of each group
 * @param seed from outside, such as a public lottery number; null or blank lets the system make one
 */
public record DrawOrder(
    long cycleId,
    String title,
    Population population,
    StrataBy strataBy,
    int percent,
    int least,
    String seed) {
  SampleDraw.Quota quota() {
    return new SampleDraw.Quota(percent, least);
  }
}

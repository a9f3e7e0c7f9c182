package org.kaoping.cycle;

import java.time.LocalDate;

/**
 * A city leader's decision on a plan (审定).
 *
 * @param signedOff false returns the plan with the leader's instruction
 * @param decidedOn the day of the decision; not in the future
 * @param instruction the leader's written instruction (批示); may be empty
 * @param slipNumber number of the submission slip (呈批件); may be empty
 */
public record SignOff(
    boolean signedOff, LocalDate decidedOn, String instruction, String slipNumber) {}

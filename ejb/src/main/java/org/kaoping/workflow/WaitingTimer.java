package org.kaoping.workflow;

import java.time.Instant;

/**
 * A timer of a process that a change of a schedule moves.
 *
 * @param jobId the engine's job
 * @param activityId the timer's id in its model
 * @param dueAt when it fires so far
 * @param movesTo when it will fire
 */
public record WaitingTimer(String jobId, String activityId, Instant dueAt, Instant movesTo) {}

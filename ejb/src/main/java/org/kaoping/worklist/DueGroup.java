package org.kaoping.worklist;

import java.time.Instant;

/**
 * Open work items of one kind on one unit that are due at one time.
 *
 * @param unitId the unit; null for work on a whole cycle
 * @param kind kind of work item
 * @param dueAt the first instant that is too late
 * @param count how many
 */
public record DueGroup(Long unitId, String kind, Instant dueAt, long count) {}

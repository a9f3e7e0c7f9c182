package org.kaoping.execution;

import java.time.Instant;

/**
 * One report of progress, to read.
 *
 * @param at business time
 * @param by the post that reported
 * @param percent 0–100
 * @param text what was done
 */
public record ProgressLine(Instant at, String by, int percent, String text) {}

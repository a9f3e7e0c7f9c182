package org.kaoping.reminder;

import java.time.Instant;
import org.kaoping.worklist.WorkLine;

/**
 * Open work as somebody who supervises it sees it.
 *
 * @param work the work
 * @param urged how often it has been urged
 * @param lastUrgedAt when last; null when never
 * @param urgeable whether the reader may urge it now
 */
public record SupervisedLine(WorkLine work, long urged, Instant lastUrgedAt, boolean urgeable) {}

package org.kaoping.reminder;

import java.time.Instant;
import org.kaoping.worklist.WorkLine;

/**
 * A message to a city leader that waits for somebody to release it.
 *
 * @param id the urge
 * @param work what it is about
 * @param text words of the one who urged; may be null
 * @param proposedAt since when it waits
 * @param proposedBy the post that urged; null for a reminder that fell due
 */
public record ProposalLine(
    long id, WorkLine work, String text, Instant proposedAt, String proposedBy) {}

package org.kaoping.substitution;

import java.util.List;
import org.kaoping.security.WorkArea;
import org.kaoping.worklist.WorkLine;

/**
 * 代办: the open work of one post that the caller stands in for.
 *
 * @param substitutionId the substitution
 * @param assignmentId the post's assignment, to act under
 * @param giverName for whom
 * @param postName under which post
 * @param area what the substitution is limited to; null for all work
 * @param lines open work by due time, all years
 */
public record SubstitutedWork(
    long substitutionId,
    long assignmentId,
    String giverName,
    String postName,
    WorkArea area,
    List<WorkLine> lines) {}

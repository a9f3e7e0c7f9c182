package org.kaoping.supervision;

import java.util.List;

/**
 * An uploaded table of problems; nothing of it stands in the ledger yet.
 *
 * @param id of the staging row
 * @param reportId the report
 * @param fileName as uploaded
 * @param rows as read
 * @param findings by row
 * @param confirmable whether it may be taken over: still open, with rows, and without findings
 */
public record StagedProblems(
    long id,
    long reportId,
    String fileName,
    List<ProblemRow> rows,
    List<ProblemFinding> findings,
    boolean confirmable) {}

package org.kaoping.verification;

import java.util.List;

/**
 * The assignments of a cycle, a page at a time.
 *
 * @param page from 0
 * @param pages at least 1
 * @param total indicators that fit the search
 * @param lines the indicators of this page, those in most units first
 * @param loads what lies with each verifier, in the whole cycle
 */
public record AssignmentTable(
    long cycleId,
    int page,
    int pages,
    long total,
    List<IndicatorLoad> lines,
    List<VerifierLoad> loads) {}

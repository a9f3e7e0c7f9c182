package org.kaoping.verification;

import java.util.List;

/**
 * A page of the visits of a cycle.
 *
 * @param page from 0
 * @param pages at least 1
 */
public record VisitPage(long total, int page, int pages, List<VisitView> visits) {}

package org.kaoping.verification;

import java.util.List;

/**
 * A panel to be called; the reason of the act says what is in question.
 *
 * @param members people, three at least
 * @param chair one of them
 */
public record NewPanel(long appraisalId, long indicatorId, List<Long> members, Long chair) {}

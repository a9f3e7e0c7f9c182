package org.kaoping.scoreboard;

import java.math.BigDecimal;

/**
 * A score that people want to set.
 *
 * @param points 0 to the full points, with the scheme's decimals at most
 * @param decidedBy who decided: a panel, a leading group
 */
public record NewChange(long appraisalId, long indicatorId, BigDecimal points, String decidedBy) {}

package org.kaoping.progress;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's progress.
 *
 * @param tasks how many of its duty tasks are asked about
 * @param completion mean of what was reported on them, percent with one decimal; by exception only
 *     of those with a report; null when there is none
 * @param expected share of time that it is measured with, percent; null before the first term is
 *     over
 * @param gap percentage points behind, negative when ahead; by exception of the task that is
 *     furthest behind; null when nothing is measured
 * @param light green, yellow or red
 * @param cause the rule that gave the light
 * @param missing reports missing after their term
 * @param lateMilestones milestones whose last day has passed
 * @param cells its reports by period
 * @param alerts what the dual monitoring finds; empty where no budget was entered
 */
public record UnitLine(
    long appraisalId,
    String unitName,
    String seriesName,
    int tasks,
    BigDecimal completion,
    BigDecimal expected,
    BigDecimal gap,
    ProgressLight light,
    LightCause cause,
    int missing,
    int lateMilestones,
    List<PeriodCell> cells,
    List<DualAlert> alerts) {}

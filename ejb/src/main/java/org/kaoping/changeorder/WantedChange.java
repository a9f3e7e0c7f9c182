package org.kaoping.changeorder;

import org.kaoping.plan.PlanRow;

/**
 * A wish for one indicator.
 *
 * @param kind what is to become of it
 * @param indicatorId its identity; null for one to be added
 * @param after the whole row as it is to stand, its number does not count; null for one to be
 *     dropped
 */
public record WantedChange(ChangeKind kind, Long indicatorId, PlanRow after) {}

package org.kaoping.plan;

/**
 * A division's part in one indicator, as dispatched.
 *
 * @param indicatorId the indicator's identity
 * @param indicatorRevisionId the revision dispatched
 * @param divisionId a division or subordinate unit
 * @param duty lead or assist
 */
public record DutyAssignment(
    long indicatorId, long indicatorRevisionId, long divisionId, OwnerDuty duty) {}

package org.kaoping.supervision;

/**
 * A check that belongs to no draw and no indicator.
 *
 * @param cycleId the cycle in whose year it counts
 * @param kind 作风纪律检查 or 效能督查
 * @param title what it is called, at most 200 characters
 */
public record NewCheck(long cycleId, CheckKind kind, String title) {}

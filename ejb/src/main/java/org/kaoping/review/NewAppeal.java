package org.kaoping.review;

/**
 * An objection or appeal to be submitted.
 *
 * @param indicatorId the indicator whose score is contested; null for the unit's grade or place
 * @param grounds why, at most 4,000 characters
 */
public record NewAppeal(AppealKind kind, Long indicatorId, String grounds) {}

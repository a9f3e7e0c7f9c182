package org.kaoping.verification;

/** One indicator of one unit. */
public record ItemRef(long appraisalId, long indicatorId) {}

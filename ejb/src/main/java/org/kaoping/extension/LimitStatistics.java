package org.kaoping.extension;

/**
 * One limit of a cycle in figures.
 *
 * @param limit which limit
 * @param requested how many extensions were asked for
 * @param granted how many of them were granted
 * @param refused how many of them were refused
 * @param days days granted in all
 * @param late cases that missed their own, possibly extended, limit
 */
public record LimitStatistics(
    ExtendableLimit limit, long requested, long granted, long refused, long days, long late) {}

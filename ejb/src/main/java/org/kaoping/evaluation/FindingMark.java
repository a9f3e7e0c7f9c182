package org.kaoping.evaluation;

/**
 * What is known about the finding that counts, beside its rate.
 *
 * @param origin where it comes from
 * @param documentNumber number of the deciding document, or null
 * @param number 1 for the first finding on the indicator, and so on; to be sent back with the next
 */
public record FindingMark(FindingOrigin origin, String documentNumber, int number) {}

package org.kaoping.supervision;

/**
 * What a draw would be made from, before it is made.
 *
 * @param stratum the group
 * @param size candidates in it
 * @param wanted how many would be drawn
 * @param tickets weights together
 */
public record DrawPreview(String stratum, int size, int wanted, int tickets) {}

package org.kaoping.cycle;

import java.util.List;

/**
 * What the performance office enters to prepare a cycle.
 *
 * @param principal for whom the units are appraised, such as 漳平市委、市政府
 * @param year the appraised year, 2000–2100
 * @param name title shown to everybody
 * @param schedule dates of the stages
 * @param seriesIds series of units taking part
 */
public record NewCycle(
    String principal, int year, String name, Schedule schedule, List<Long> seriesIds) {}

package org.kaoping.progress;

/**
 * A milestone as entered.
 *
 * @param text what is due, at most 300 characters
 * @param month 1 to 12, or {@code *} for every month
 * @param day 1 to 31; empty for the month's last day
 */
public record NewMilestone(String text, String month, String day) {}

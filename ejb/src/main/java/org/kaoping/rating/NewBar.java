package org.kaoping.rating;

import java.time.LocalDate;

/**
 * An event to be recorded against a unit.
 *
 * @param code code of the bar in the scheme
 * @param text what happened, at most 1,000 characters
 * @param happenedOn when; not in the future
 */
public record NewBar(String code, String text, LocalDate happenedOn) {}

package org.kaoping.calendar;

import java.time.LocalDate;

/**
 * The end of a term, with what a person should know before he relies on it.
 *
 * @param from the day that starts the term, not counted
 * @param term the term
 * @param dueOn its last day
 * @param moved whether the last day was moved to the next working day
 * @param workingDays how many working days there are until then, {@code from} excluded
 * @param provisional whether a year was counted whose holidays are not known yet
 */
public record DueDate(
    LocalDate from,
    Term term,
    LocalDate dueOn,
    boolean moved,
    int workingDays,
    boolean provisional) {}

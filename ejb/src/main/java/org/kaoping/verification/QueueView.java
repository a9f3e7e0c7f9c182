package org.kaoping.verification;

import java.util.List;

/**
 * A worksheet: one indicator over all units, or one unit with all its indicators.
 *
 * @param title the indicator, or the unit
 * @param verifier who was given the indicator; null for nobody, or for a unit
 * @param other who verifies the verifier's own units; null for nobody
 * @param total items in the worksheet
 * @param done how many have a rate, or come from a department
 * @param left how many wait for the reader now
 * @param barred how many wait in units that are barred to him
 * @param current the item on the sheet; null when nothing waits
 * @param page from 0
 * @param pages at least 1
 */
public record QueueView(
    long cycleId,
    String key,
    Long appraisalId,
    String title,
    String verifier,
    String other,
    long total,
    long done,
    long left,
    long barred,
    QueueCase current,
    List<QueueLine> lines,
    int page,
    int pages) {}

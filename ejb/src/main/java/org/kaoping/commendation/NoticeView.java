package org.kaoping.commendation;

import java.time.LocalDate;
import java.util.List;

/**
 * The published notice of a cycle.
 *
 * @param documentNumber its document number (文号)
 * @param units commended units
 * @param persons commended persons, by their posts
 */
public record NoticeView(
    long cycleId,
    String title,
    String text,
    String documentNumber,
    LocalDate publishedOn,
    List<NominationView> units,
    List<NominationView> persons) {}

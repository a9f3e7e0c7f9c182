package org.kaoping.supervision;

import java.time.LocalDate;

/**
 * An evaluation report whose problems are followed up; its document number comes with the act.
 *
 * @param cycleId the cycle in whose year it counts
 * @param title its title, at most 200 characters
 * @param evaluator who evaluated: the finance department, a third party
 * @param issuedOn the day of the report
 */
public record NewReport(long cycleId, String title, String evaluator, LocalDate issuedOn) {}

package org.kaoping.rectification;

import java.time.LocalDate;

/**
 * What an order on a finding of the ledger asks for; its document number comes with the act.
 *
 * @param requirement what has to be done
 * @param inCharge the post that answers for it; null in an order inside the unit
 * @param dueOn last day for the answer, after today
 */
public record OrderTerms(String requirement, String inCharge, LocalDate dueOn) {}

package org.kaoping.verification;

import java.math.BigDecimal;

/**
 * A visit as people read it.
 *
 * @param worth of this visit on a scale of 100
 * @param proposed mean of all visits of the unit in the cycle, with two decimals: what the office
 *     may adopt for the component 察访核验
 * @param visitsOfUnit how many visits the mean is made of
 */
public record VisitView(
    VerificationVisit visit,
    String unitName,
    BigDecimal worth,
    BigDecimal proposed,
    int visitsOfUnit) {}

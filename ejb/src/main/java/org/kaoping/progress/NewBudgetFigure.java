package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Budget figures as entered.
 *
 * @param budget the year's budget in 10,000 yuan (万元), above 0, at most two decimals
 * @param executed what was spent of it by the day
 * @param asOf the day, in the cycle and not in the future
 * @param source where the figures come from, at most 200 characters
 */
public record NewBudgetFigure(
    BigDecimal budget, BigDecimal executed, LocalDate asOf, String source) {}

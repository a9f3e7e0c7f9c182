package org.kaoping.evaluation;

import java.math.BigDecimal;

/**
 * What an entry gives by its rule.
 *
 * @param score points
 * @param rate score rate in percent of the full points, two decimals
 * @param sentence how it is computed
 */
public record RuledResult(BigDecimal score, BigDecimal rate, String sentence) {}

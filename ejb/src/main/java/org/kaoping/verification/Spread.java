package org.kaoping.verification;

import java.math.BigDecimal;

/**
 * How the rates of the other units lie, as context for one.
 *
 * @param units how many units it is made of
 * @param least percent; null without units
 * @param middle median in percent, with six decimals at most; null without units
 * @param most percent; null without units
 */
public record Spread(long units, BigDecimal least, BigDecimal middle, BigDecimal most) {}

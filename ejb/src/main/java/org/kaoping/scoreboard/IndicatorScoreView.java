package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.Locale;
import org.kaoping.plan.Category;

/** Score of one indicator with its derivation. */
public record IndicatorScoreView(
    long indicatorId,
    int seq,
    Category category,
    String level1,
    String name,
    BigDecimal fullPoints,
    BigDecimal score,
    boolean provisional,
    String derivationJson) {

  /** The way to the score in the words that a clerk reads. */
  public String sentence(Locale locale) {
    return derivationJson;
  }
}

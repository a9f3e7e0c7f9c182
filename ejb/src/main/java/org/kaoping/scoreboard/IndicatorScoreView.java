package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kaoping.plan.Category;
import org.kaoping.scoring.DerivationCodec;
import org.kaoping.scoring.DerivationText;

/**
 * Score of one indicator with its derivation.
 *
 * @param name the level-2 indicator
 * @param fullPoints full marks, without trailing zeros
 * @param score with the scheme's decimals
 * @param provisional whether it may still change
 * @param derivationJson stored text of the derivation
 */
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
    return DerivationText.sentence(DerivationCodec.read(derivationJson), locale);
  }

  /** Each number put in, with who entered it and the document it stands in. */
  public List<String> sources(Locale locale) {
    return DerivationText.sources(DerivationCodec.read(derivationJson), locale);
  }
}

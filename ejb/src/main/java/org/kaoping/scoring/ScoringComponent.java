package org.kaoping.scoring;

/**
 * A part of a unit's result: the duty score, or one beside it (领导评议, 察访核验, 创先争优), with the weight
 * that the scheme's owner sets.
 *
 * @param code identity; {@value #DUTY} is the score by the indicators
 * @param name what the scheme calls it
 * @param weight 0 to 1; 0 until the owner has set it: recorded, but without effect
 */
public record ScoringComponent(String code, String name, Ratio weight) {
  /** The score by the indicators. */
  public static final String DUTY = "DUTY";

  public ScoringComponent {
    Checks.text("code", code);
    Checks.text("name", name);
    Checks.share("weight", weight);
  }

  boolean isDuty() {
    return code.equals(DUTY);
  }
}

package org.kaoping.scoring;

/** How scores are rounded: decided, or a question that print leaves open. */
public sealed interface SchemeRounding permits Precision, RoundingQuestion {
  /** Decimals of a score. */
  int scale();
}

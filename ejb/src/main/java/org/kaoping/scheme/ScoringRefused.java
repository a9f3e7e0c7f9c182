package org.kaoping.scheme;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kaoping.kernel.Refused;
import org.kaoping.scoring.ScoringRefusal;

/** A refusal of the scoring package as a refusal of the act; its words are the package's own. */
public class ScoringRefused extends Refused {
  private final ScoringRefusal refusal;

  public ScoringRefused(ScoringRefusal refusal) {
    super("Scoring." + refusal.code(), List.copyOf(refusal.args()));
    this.refusal = refusal;
  }

  /** Runs something that the scoring package may refuse. */
  public static <T> T guard(Supplier<T> part) {
    try {
      return part.get();
    } catch (ScoringRefusal refusal) {
      throw new ScoringRefused(refusal);
    }
  }

  @Override
  public String message(Locale locale) {
    return refusal.text(locale);
  }
}

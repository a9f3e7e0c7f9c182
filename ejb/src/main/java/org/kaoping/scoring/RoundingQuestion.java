package org.kaoping.scoring;

import java.math.RoundingMode;
import java.util.List;

/**
 * Print gives the number of decimals only: "取小数点后两位数" may round or cut.
 *
 * @param scale decimals, 0 to 6
 * @param options the possible readings, at least two
 */
public record RoundingQuestion(int scale, List<RoundingMode> options) implements SchemeRounding {
  public RoundingQuestion {
    options = Checks.list("options", options);
    for (RoundingMode mode : options) {
      new Precision(scale, mode);
    }
    if (options.stream().distinct().count() < 2) {
      throw new ScoringRefusal(RefusalCode.PRECISION_OUT_OF_RANGE, scale, options);
    }
  }

  /** Round or cut. */
  public static RoundingQuestion roundOrCut(int scale) {
    return new RoundingQuestion(scale, List.of(RoundingMode.HALF_UP, RoundingMode.DOWN));
  }

  /** As a question to whoever issues the scheme. */
  public SchemeQuestion question() {
    return new SchemeQuestion(
        QuestionKind.ROUNDING + ":" + scale,
        QuestionKind.ROUNDING,
        options.stream().map(RoundingMode::name).toList(),
        List.of(String.valueOf(scale)));
  }

  Precision decided(SchemeAnswer answer) {
    return new Precision(scale, RoundingMode.valueOf(answer.option()));
  }
}

package org.kaoping.scoring;

import java.math.BigDecimal;

/** What is known about an indicator; each rule names the kinds that it can use. */
public sealed interface Fact
    permits Fact.CompletionRate,
        Fact.DeliveredScore,
        Fact.DeliveredScoreRate,
        Fact.JudgedScore,
        Fact.NotApplicable,
        Measured,
        Observed,
        Recorded {
  /** Who entered it, from which document; {@code enteredBy} is never empty. */
  Source source();

  /**
   * Completion rate.
   *
   * @param value in percent, 0 or more (110 for 110 %)
   * @param source who entered or verified it
   */
  record CompletionRate(BigDecimal value, Source source) implements Fact {
    public CompletionRate {
      value = Checks.number("completionRate", value);
      requireEnteredBy(source);
      if (value.signum() < 0) {
        throw new ScoringRefusal(RefusalCode.RATE_NEGATIVE, Checks.plain(value));
      }
    }
  }

  /**
   * Score delivered by the department in charge.
   *
   * @param value in points, 0 to the full points
   * @param source with the document's number
   */
  record DeliveredScore(BigDecimal value, Source source) implements Fact {
    public DeliveredScore {
      value = score("deliveredScore", value);
      requireEnteredBy(source);
      Checks.documentNumber("deliveredScore", source.documentNumber());
    }
  }

  /**
   * Score rate delivered by the department in charge.
   *
   * @param value share of the full points, 0 to 1
   * @param source with the document's number
   */
  record DeliveredScoreRate(BigDecimal value, Source source) implements Fact {
    public DeliveredScoreRate {
      value = Checks.number("deliveredScoreRate", value);
      requireEnteredBy(source);
      Checks.documentNumber("deliveredScoreRate", source.documentNumber());
      if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
        throw new ScoringRefusal(RefusalCode.SCORE_RATE_OUT_OF_RANGE, Checks.plain(value));
      }
    }
  }

  /**
   * Score judged by people.
   *
   * @param value in points, 0 to the full points
   * @param source with the reason
   */
  record JudgedScore(BigDecimal value, Source source) implements Fact {
    public JudgedScore {
      value = score("judgedScore", value);
      requireEnteredBy(source);
      requireReason(source);
    }
  }

  /**
   * The indicator does not apply to the unit.
   *
   * @param source with the reason
   */
  record NotApplicable(Source source) implements Fact {
    public NotApplicable {
      requireEnteredBy(source);
      requireReason(source);
    }
  }

  private static BigDecimal score(String name, BigDecimal value) {
    BigDecimal score = Checks.number(name, value);
    if (score.signum() < 0) {
      throw new ScoringRefusal(RefusalCode.SCORE_NEGATIVE, Checks.plain(score));
    }
    return score;
  }

  /** Nothing counts that nobody answers for. */
  static void requireEnteredBy(Source source) {
    Checks.text("enteredBy", Checks.required("source", source).enteredBy());
  }

  /** What rests on judgement says why. */
  static void requireReason(Source source) {
    if (source.reason().isBlank()) {
      throw new ScoringRefusal(RefusalCode.REASON_REQUIRED);
    }
  }
}

package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A series average that exists.
 *
 * @param rate exact; as sums over the units, whose quotient equals that of the means
 * @param provisionalReasons why it may still change
 * @param derivation how it came about
 */
public record SeriesRate(
    Ratio rate, List<ProvisionalReason> provisionalReasons, Derivation derivation)
    implements SeriesAverage {
  private static final RuleReference AVERAGE = new RuleReference("", "", "", "SERIES_AVERAGE", 1);
  private static final RuleReference FROZEN =
      new RuleReference("", "", "", "SERIES_AVERAGE_FROZEN", 1);

  public SeriesRate {
    Checks.required("rate", rate);
    provisionalReasons = Checks.list("provisionalReasons", provisionalReasons);
    Checks.required("derivation", derivation);
    if (rate.numerator().signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
      throw new ScoringRefusal(RefusalCode.SCORE_RATE_OUT_OF_RANGE, Checks.plain(rate.decimal()));
    }
  }

  static SeriesAverage average(SeriesTotals series) {
    if (series.verified() == 0) {
      return NoSeriesRate.because(ProvisionalReason.Code.NO_VERIFIED_UNIT);
    }
    if (series.fullPoints().signum() == 0 && series.pending() > 0) {
      return NoSeriesRate.because(ProvisionalReason.Code.NO_MANDATORY_RESULT);
    }
    Ratio rate = new Ratio(series.score(), series.fullPoints());
    List<ProvisionalReason> reasons = reasons(series);
    Derivation derivation = derivation(rate, series.verified(), series.units(), reasons);
    return new SeriesRate(rate, reasons, derivation);
  }

  static SeriesRate frozen(Ratio rate, String documentNumber) {
    Checks.documentNumber("SERIES_AVERAGE", documentNumber);
    BigDecimal decimal = Checks.required("rate", rate).decimal();
    Source source = Source.document("", documentNumber);
    Derivation derivation =
        new Derivation(
            FROZEN,
            List.of(
                input(InputName.SERIES_AVERAGE_SCORE_RATE, decimal, ValueUnit.FRACTION, source),
                input(
                    InputName.SERIES_MANDATORY_SCORES, rate.numerator(), ValueUnit.POINTS, source),
                input(
                    InputName.SERIES_MANDATORY_FULL_POINTS,
                    rate.denominator(),
                    ValueUnit.POINTS,
                    source)),
            List.of(),
            List.of(
                new Derivation.Step(
                    Operation.FROZEN, List.of(), Ratio.of(decimal), documentNumber)),
            decimal,
            Optional.empty(),
            decimal,
            List.of());
    return new SeriesRate(rate, List.of(), derivation);
  }

  /** The rate to 34 digits. */
  public BigDecimal decimal() {
    return derivation.result();
  }

  /** What a score that uses the average names: the rate and the two sums that it comes from. */
  List<Derivation.Input> inputs() {
    List<Derivation.Input> inputs = new ArrayList<>(derivation.inputs());
    if (derivation.input(InputName.SERIES_AVERAGE_SCORE_RATE).isEmpty()) {
      inputs.add(
          0,
          input(InputName.SERIES_AVERAGE_SCORE_RATE, decimal(), ValueUnit.FRACTION, Source.NONE));
    }
    return inputs;
  }

  private static List<ProvisionalReason> reasons(SeriesTotals series) {
    List<ProvisionalReason> reasons = new ArrayList<>();
    if (series.verified() < series.units()) {
      reasons.add(
          ProvisionalReason.of(
              ProvisionalReason.Code.SERIES_NOT_COMPLETE, series.verified(), series.units()));
    }
    if (series.pending() > 0) {
      reasons.add(ProvisionalReason.of(ProvisionalReason.Code.MANDATORY_PENDING, series.pending()));
    }
    if (series.provisional() > 0) {
      reasons.add(
          ProvisionalReason.of(ProvisionalReason.Code.MANDATORY_PROVISIONAL, series.provisional()));
    }
    return List.copyOf(reasons);
  }

  private static Derivation derivation(
      Ratio rate, int verified, int all, List<ProvisionalReason> reasons) {
    BigDecimal scores = rate.numerator();
    BigDecimal points = rate.denominator();
    BigDecimal count = BigDecimal.valueOf(verified);
    BigDecimal meanScore = new Ratio(scores, count).decimal();
    BigDecimal meanPoints = new Ratio(points, count).decimal();
    BigDecimal decimal = rate.decimal();
    return new Derivation(
        AVERAGE,
        List.of(
            input(InputName.SERIES_MANDATORY_SCORES, scores, ValueUnit.POINTS, Source.NONE),
            input(InputName.SERIES_MANDATORY_FULL_POINTS, points, ValueUnit.POINTS, Source.NONE),
            input(InputName.VERIFIED_UNITS, count, ValueUnit.COUNT, Source.NONE),
            input(InputName.SERIES_UNITS, BigDecimal.valueOf(all), ValueUnit.COUNT, Source.NONE)),
        List.of(),
        List.of(
            Derivation.Step.of(Operation.MEAN_SCORE, meanScore, scores, count),
            Derivation.Step.of(Operation.MEAN_FULL_POINTS, meanPoints, points, count),
            Derivation.Step.of(Operation.RATIO_OF_MEANS, decimal, meanScore, meanPoints)),
        decimal,
        Optional.empty(),
        decimal,
        reasons);
  }

  private static Derivation.Input input(
      InputName name, BigDecimal value, ValueUnit unit, Source source) {
    return Derivation.Input.of(name, value, unit, source);
  }
}

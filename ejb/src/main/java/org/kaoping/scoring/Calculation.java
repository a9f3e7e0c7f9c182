package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule's result before limits and rounding, with the way to it.
 *
 * @param inputs numbers put in, beside the full points
 * @param readings decisions used where print was open
 * @param steps in order
 * @param raw the unrounded score
 * @param reasons why it is provisional; empty if it is not
 */
public record Calculation(
    List<Derivation.Input> inputs,
    List<SchemeAnswer> readings,
    List<Derivation.Step> steps,
    Ratio raw,
    List<ProvisionalReason> reasons) {
  public Calculation {
    inputs = Checks.list("inputs", inputs);
    readings = Checks.list("readings", readings);
    steps = Checks.list("steps", steps);
    reasons = Checks.list("reasons", reasons);
  }

  static Calculation of(Derivation.Input input, Derivation.Step step, Ratio raw) {
    return new Calculation(List.of(input), List.of(), List.of(step), raw, List.of());
  }

  /** The same with one more step to another result. */
  Calculation then(Derivation.Step step, Ratio result) {
    return new Calculation(inputs, readings, appended(steps, step), result, reasons);
  }

  /** The same with more inputs and reasons. */
  Calculation with(List<Derivation.Input> moreInputs, List<ProvisionalReason> moreReasons) {
    List<Derivation.Input> allInputs = new ArrayList<>(inputs);
    allInputs.addAll(moreInputs);
    List<ProvisionalReason> allReasons = new ArrayList<>(reasons);
    allReasons.addAll(moreReasons);
    return new Calculation(allInputs, readings, steps, raw, allReasons);
  }

  /** Finds the band of a completion rate; the raw result is its factor. */
  static Calculation band(RuleInput input) {
    BigDecimal rate = input.fact().value();
    ResolvedBandTable.Hit hit = input.requiredTable().lookUp(rate);
    BigDecimal factor = hit.band().factor();
    List<Derivation.Step> steps = new ArrayList<>();
    if (hit.counted().compareTo(rate) != 0) {
      steps.add(Derivation.Step.of(Operation.COUNTED_AS, hit.counted(), rate));
    }
    steps.add(
        new Derivation.Step(Operation.BAND, List.of(hit.counted()), factor, hit.band().label()));
    List<SchemeAnswer> readings = hit.answer().stream().toList();
    Derivation.Input given =
        new Derivation.Input(
            InputName.COMPLETION_RATE, rate, ValueUnit.PERCENT, input.fact().source());
    return new Calculation(
        List.of(given), readings, steps, Ratio.of(factor), ProvisionalReason.of(readings));
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}

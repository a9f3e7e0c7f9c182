package org.kaoping.scoring;

/** Finds the band of a value and notes the decision that put it there. */
final class BandLookUp {
  private BandLookUp() {}

  /** Factor of the band, or its points where the table gives points. */
  static Ratio factor(RuleInput input, Trail trail) {
    Ratio value = value(input.fact(), trail);
    ResolvedBandTable.Hit hit = input.requiredTable().lookUp(value);
    if (hit.counted() != value) {
      trail.step(Operation.COUNTED_AS, hit.counted(), value);
    }
    hit.answer().ifPresent(trail::reading);
    Operation operation =
        input.requiredTable().table().unit() == BandUnit.POINTS
            ? Operation.BAND_POINTS
            : Operation.BAND;
    return trail.labelled(operation, hit.band().label(), hit.factor(), hit.counted());
  }

  private static Ratio value(Fact fact, Trail trail) {
    if (fact instanceof Fact.CompletionRate rate) {
      trail.input(InputName.COMPLETION_RATE, rate.value(), ValueUnit.PERCENT, rate.source());
      return Ratio.of(rate.value());
    }
    return ActualValue.compared((Measured.Actual) fact, trail);
  }
}

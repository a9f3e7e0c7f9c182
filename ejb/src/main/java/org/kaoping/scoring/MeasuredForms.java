package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.scoring.FactField.Kind;

/** Forms for figures. */
final class MeasuredForms {
  private static final String VALUE = "value";
  private static final String TARGET = "target";
  private static final String PLACES = "places";
  private static final String COUNTS = "counts";
  private static final String ITEM = "item";
  private static final String OWN_TARGET = "-target";

  private MeasuredForms() {}

  static Optional<FactForm> of(ScoringRule rule, FactWords words) {
    if (rule instanceof RatioToTarget ratio) {
      return Optional.of(compared(ratio.target(), words));
    }
    if (rule instanceof RatioWithCutOff ratio) {
      return Optional.of(compared(ratio.target(), words));
    }
    if (rule instanceof BasePerPoint base) {
      return Optional.of(compared(base.target(), words));
    }
    if (rule instanceof BandScoring
        || rule instanceof LinearDeduction
        || rule instanceof RateTimesPoints
        || rule instanceof RatioToBest
        || rule instanceof EfficacyCoefficient) {
      return Optional.of(plain(words));
    }
    if (rule instanceof MeanOfCappedRatios mean) {
      return Optional.of(items(mean, words));
    }
    if (rule instanceof RankSteps) {
      return Optional.of(places(words));
    }
    return rule instanceof SurveyComposite ? Optional.of(survey(words)) : Optional.empty();
  }

  private static FactForm plain(FactWords words) {
    return new FactForm(
        List.of(words.required(VALUE, Kind.NUMBER)),
        entry -> Measured.Actual.of(entry.ratio(VALUE), entry.source()));
  }

  /** An actual by its target; the target is asked for where the rule has none. */
  private static FactForm compared(Optional<Ratio> target, FactWords words) {
    List<FactField> fields = new ArrayList<>();
    fields.add(words.number(VALUE, words.withTarget(words.text(VALUE), target), true));
    if (target.isEmpty()) {
      fields.add(words.required(TARGET, Kind.NUMBER));
    }
    return new FactForm(
        fields,
        entry -> {
          Measured.Actual actual = Measured.Actual.of(entry.ratio(VALUE), entry.source());
          return target.isPresent() ? actual : actual.withTarget(entry.ratio(TARGET));
        });
  }

  private static FactForm items(MeanOfCappedRatios rule, FactWords words) {
    List<FactField> fields = new ArrayList<>();
    addItems(rule.items(), ITEM, "", fields, words);
    return new FactForm(
        fields, entry -> new Measured.Actuals(read(rule.items(), ITEM, entry), entry.source()));
  }

  private static void addItems(
      List<RatioItem> items, String key, String above, List<FactField> fields, FactWords words) {
    for (int i = 0; i < items.size(); i++) {
      RatioItem item = items.get(i);
      String own = key + (i + 1);
      String label = above.isEmpty() ? item.text() : above + " · " + item.text();
      if (item instanceof RatioItem.MeanOf mean) {
        addItems(mean.items(), own + ".", label, fields, words);
      } else if (item instanceof RatioItem.ToRange range) {
        String ends = words.text("range", range.from().text(), range.to().text());
        fields.add(words.number(own, words.text("withTarget", label, ends), false));
      } else {
        Optional<Ratio> target = ((RatioItem.ToTarget) item).target();
        fields.add(words.number(own, words.withTarget(label, target), false));
        if (target.isEmpty()) {
          fields.add(words.number(own + OWN_TARGET, words.text("targetOf", label), false));
        }
      }
    }
  }

  /** An item left empty has no evidence. */
  private static List<ItemActual> read(List<RatioItem> items, String key, FactEntry entry) {
    List<ItemActual> actuals = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String own = key + (i + 1);
      if (items.get(i) instanceof RatioItem.MeanOf mean) {
        actuals.add(new ItemActual.Several(read(mean.items(), own + ".", entry)));
        continue;
      }
      boolean asks = items.get(i) instanceof RatioItem.ToTarget target && target.target().isEmpty();
      Optional<Ratio> found = entry.findRatio(own);
      actuals.add(
          found.isEmpty()
              ? ItemActual.NO_EVIDENCE
              : new ItemActual.Value(
                  found.get(),
                  asks ? Optional.of(entry.ratio(own + OWN_TARGET)) : Optional.empty()));
    }
    return actuals;
  }

  private static FactForm places(FactWords words) {
    return new FactForm(
        List.of(words.required(PLACES, Kind.LINE)),
        entry -> {
          List<String> parts = entry.parts(entry.get(PLACES));
          return entry.placed(
              PLACES,
              () -> new Measured.Places(parts.stream().map(Ratio::parse).toList(), entry.source()));
        });
  }

  private static FactForm survey(FactWords words) {
    return new FactForm(
        List.of(words.required(COUNTS, Kind.LINES)),
        entry -> {
          List<String> lines = entry.get(COUNTS).lines().filter(line -> !line.isBlank()).toList();
          return entry.placed(
              COUNTS,
              () ->
                  new Measured.Survey(
                      lines.stream()
                          .map(line -> entry.parts(line).stream().map(FactEntry::countOf).toList())
                          .toList(),
                      entry.source()));
        });
  }
}

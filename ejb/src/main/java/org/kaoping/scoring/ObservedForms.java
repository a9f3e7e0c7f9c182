package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.scoring.FactField.Choice;

/** Forms for what somebody found to be so, or judged. */
final class ObservedForms {
  private static final String ITEM = "item";
  private static final String LEVEL = "level";
  private static final String MET = "met";
  private static final String SCORE = "score";

  private ObservedForms() {}

  static Optional<FactForm> of(ScoringRule rule, FactWords words) {
    if (rule instanceof WeightedChecklist checklist) {
      return Optional.of(checklist(checklist, words));
    }
    if (rule instanceof QualitativeLevels levels) {
      return Optional.of(level(levels, words));
    }
    if (rule instanceof Binary) {
      return Optional.of(met(words));
    }
    return rule instanceof Judged ? Optional.of(judged(words)) : Optional.empty();
  }

  /** An item that nobody has looked at stays empty. */
  private static FactForm checklist(WeightedChecklist rule, FactWords words) {
    List<FactField> fields = new ArrayList<>();
    for (int i = 0; i < rule.items().size(); i++) {
      WeightedChecklist.Item item = rule.items().get(i);
      String label = item.negated() ? words.text("none", item.text()) : item.text();
      fields.add(
          rule.graded()
              ? words.number(ITEM + (i + 1), words.text("share", label), false)
              : words.choice(ITEM + (i + 1), label, words.yesNo(), false));
    }
    return new FactForm(
        fields,
        entry -> {
          List<Optional<Ratio>> met =
              fields.stream().map(field -> met(field.key(), entry)).toList();
          return new Observed.Checklist(met, entry.source());
        });
  }

  private static Optional<Ratio> met(String key, FactEntry entry) {
    Optional<Ratio> met = entry.findRatio(key);
    met.ifPresent(share -> entry.placed(key, () -> Checks.share("met", share)));
    return met;
  }

  private static FactForm level(QualitativeLevels rule, FactWords words) {
    List<Choice> choices = new ArrayList<>();
    rule.levels().forEach(level -> choices.add(new Choice(level.label(), level.label())));
    if (rule.otherwise().isPresent()) {
      String other = words.text("otherLevel");
      choices.add(new Choice(other, other));
    }
    return new FactForm(
        List.of(words.choice(LEVEL, words.text(LEVEL), choices, true)),
        entry -> new Observed.Level(entry.get(LEVEL), entry.source()));
  }

  private static FactForm met(FactWords words) {
    return new FactForm(
        List.of(words.choice(MET, words.text(MET), words.yesNo(), true)),
        entry -> new Observed.Met(entry.get(MET).equals(FactWords.YES), entry.source()));
  }

  private static FactForm judged(FactWords words) {
    return new FactForm(
        List.of(words.required(SCORE, FactField.Kind.NUMBER)),
        entry -> new Fact.JudgedScore(entry.decimal(SCORE), entry.source()));
  }
}

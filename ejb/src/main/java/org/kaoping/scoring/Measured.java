package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/** Facts that are figures. Numbers are exact: {@code 5389/7283} stays a fraction. */
public sealed interface Measured extends Fact {
  /**
   * An actual value.
   *
   * @param value the figure, in the unit of the rule's parameters
   * @param base what it is divided by before it is compared, greater than 0; empty for no division
   * @param target the unit's own target, where the rule has none
   * @param best the best value of all units, where the unit cannot know it itself
   * @param source who entered it
   */
  record Actual(
      Ratio value,
      Optional<Ratio> base,
      Optional<Ratio> target,
      Optional<Ratio> best,
      Source source)
      implements Measured {
    public Actual {
      Checks.required("value", value);
      Checks.required("base", base).ifPresent(number -> Checks.positive("base", number));
      Checks.required("target", target);
      Checks.required("best", best);
      Fact.requireEnteredBy(source);
    }

    /** A figure that is compared as it is. */
    public static Actual of(Ratio value, Source source) {
      return new Actual(value, Optional.empty(), Optional.empty(), Optional.empty(), source);
    }

    /** The number that is compared: the figure by its base. */
    public Ratio compared() {
      return base.isPresent() ? value.dividedBy(base.get()) : value;
    }

    /** The same with a target of the unit's own. */
    public Actual withTarget(Ratio own) {
      return new Actual(value, base, Optional.of(own), best, source);
    }

    Actual withBest(Ratio best) {
      return new Actual(value, base, target, Optional.of(best), source);
    }
  }

  /**
   * Actual values of the items of one indicator.
   *
   * @param items in the order of the rule's items
   * @param source who entered them
   */
  record Actuals(List<ItemActual> items, Source source) implements Measured {
    public Actuals {
      items = Checks.limitedList("items", items, Checks.MOST_ITEMS);
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * Places in one or several rankings.
   *
   * @param places each 1 or more; 2.5 where equal units share the mean of their places
   * @param source who entered them
   */
  record Places(List<Ratio> places, Source source) implements Measured {
    public Places {
      places = Checks.limitedList("places", places, Checks.MOST_ITEMS);
      places.forEach(place -> Checks.atLeastOne("places", place));
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * Raw answers of a survey.
   *
   * @param counts by question, then by level: number of answers, 0 or more
   * @param source who counted
   */
  record Survey(List<List<Integer>> counts, Source source) implements Measured {
    public Survey {
      counts =
          Checks.limitedList("counts", counts, Checks.MOST_ITEMS).stream()
              .map(question -> Checks.limitedList("counts", question, Checks.MOST_ITEMS))
              .toList();
      counts.forEach(
          question -> question.forEach(count -> Checks.notNegative("counts", Ratio.of(count))));
      Fact.requireEnteredBy(source);
    }
  }
}

package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/** Facts that somebody found to be so. */
public sealed interface Observed extends Fact {
  /**
   * Which requirements of a checklist are fulfilled.
   *
   * @param met in the order of the rule's items: 1 fulfilled, 0 not, between them in part; empty if
   *     nothing is known yet
   * @param source who found it
   */
  record Checklist(List<Optional<Ratio>> met, Source source) implements Observed {
    public Checklist {
      met = Checks.limitedList("met", met, Checks.MOST_ITEMS);
      met.forEach(item -> item.ifPresent(share -> Checks.share("met", share)));
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * A level of a rule of qualitative levels.
   *
   * @param label name of the level
   * @param source who found it
   */
  record Level(String label, Source source) implements Observed {
    public Level {
      Checks.text("level", label);
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * Whether the one requirement is fulfilled.
   *
   * @param met whether it is
   * @param source who found it
   */
  record Met(boolean met, Source source) implements Observed {
    public Met {
      Fact.requireEnteredBy(source);
    }
  }
}

package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.kaoping.cycle.rules.ScoresAreNotFrozen;
import org.kaoping.kernel.Rules;

/** Asked by every act that would change, release or use the scores of a cycle. */
@ApplicationScoped
public class ScoreFreezes {
  @Inject private Instance<ScoreFreeze> freezes;

  /**
   * Refuses the running act while the scores of a cycle are frozen.
   *
   * @throws org.kaoping.kernel.Refused {@code ScoresAreNotFrozen}
   */
  public void require(long cycleId) {
    freezes.stream()
        .flatMap(freeze -> freeze.of(cycleId).stream())
        .forEach(
            frozen ->
                Rules.check(new ScoresAreNotFrozen(true, frozen.lastDay(), frozen.undecided())));
  }
}

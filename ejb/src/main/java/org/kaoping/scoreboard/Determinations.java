package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.scheme.Schemes;
import org.kaoping.security.CurrentAct;

/** Keeps a computed score sheet as the next run of its cycle. */
@ApplicationScoped
public class Determinations {
  @Inject private ScoreRuns runs;
  @Inject private Schemes schemes;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  ScoreRun keep(AppraisalCycle cycle, ScoreSheet sheet) {
    int number = runs.latest(cycle.getId()).map(ScoreRun::getNumber).orElse(0) + 1;
    ScoreRun run =
        new ScoreRun(
            cycle.getId(),
            number,
            schemes.readable(cycle.getSchemeId()),
            sheet,
            clock.now(),
            act.actor().postName());
    runs.add(run, sheet);
    return run;
  }
}

package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of score runs and their rows. */
@ApplicationScoped
public class ScoreRuns {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void add(ScoreRun run, ScoreSheet sheet) {
    em.persist(run);
    em.flush();
    sheet.belongTo(run.getId());
    sheet.series().forEach(em::persist);
    sheet.units().forEach(em::persist);
    sheet.indicators().forEach(em::persist);
  }

  /** A run by its id. */
  ScoreRun get(long id) {
    ScoreRun run = em.find(ScoreRun.class, id);
    Rules.check(new KnownAndOwn(run != null));
    return run;
  }

  /** Runs of a cycle, the latest first. */
  List<ScoreRun> ofCycle(long cycleId) {
    return em.createQuery(
            "select r from ScoreRun r where r.cycleId = :cycle order by r.number desc",
            ScoreRun.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** The run that counts. */
  Optional<ScoreRun> latest(long cycleId) {
    return ofCycle(cycleId).stream().findFirst();
  }

  ScoreSheet sheet(ScoreRun run) {
    return new ScoreSheet(
        run.getDecimals(),
        rows(
            "select s from ScoredSeries s where s.runId = :run order by s.id",
            ScoredSeries.class,
            run),
        rows(
            "select u from ScoredUnit u where u.runId = :run order by u.id", ScoredUnit.class, run),
        rows(
            "select i from IndicatorScore i where i.runId = :run order by i.id",
            IndicatorScore.class,
            run));
  }

  private <T> List<T> rows(String query, Class<T> type, ScoreRun run) {
    return em.createQuery(query, type).setParameter("run", run.getId()).getResultList();
  }
}

package org.kaoping.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.rules.ActIsBeforeTheLock;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;

/**
 * Decides whether a late act is taken. Only days are compared: no timer that fires too early, too
 * late or never changes the answer.
 */
@ApplicationScoped
public class LateActs {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Refuses an act after the last day of a locked stage, unless an exception is in force today.
   *
   * @param unitId the unit that acts
   * @param on the day that decides: of the act, or of the receipt of a paper
   * @param dueOn the last day for this case
   * @throws org.kaoping.kernel.Refused {@code ActIsBeforeTheLock}
   */
  public void require(long cycleId, StageCode stage, long unitId, LocalDate on, LocalDate dueOn) {
    if (on.isAfter(dueOn) && ruleOf(cycleId, stage) == LateRule.LOCKED) {
      Rules.check(new ActIsBeforeTheLock(stage, dueOn, isExcepted(cycleId, stage, unitId)));
    }
  }

  /** Whether an exception is in force today for the unit or for the person who acts. */
  public boolean isExcepted(long cycleId, StageCode stage, long unitId) {
    return em.createQuery(
                "select count(e) from LateException e where e.cycleId = :cycle and e.stage = :stage"
                    + " and e.unitId = :unit and e.lastDay >= :today"
                    + " and (e.personId is null or e.personId = :person)",
                Long.class)
            .setParameter("cycle", cycleId)
            .setParameter("stage", stage)
            .setParameter("unit", unitId)
            .setParameter("today", clock.today())
            .setParameter("person", act.actor().personId())
            .getSingleResult()
        > 0;
  }

  /** How late acts of a stage are treated; accepted and marked unless said otherwise. */
  public LateRule ruleOf(long cycleId, StageCode stage) {
    return find(cycleId, stage).map(StageLateness::getRule).orElse(LateRule.ACCEPTED_LATE);
  }

  /** What the scheme says about late acts of a stage. */
  public Optional<String> consequenceOf(long cycleId, StageCode stage) {
    return find(cycleId, stage).map(StageLateness::getConsequence);
  }

  Optional<StageLateness> find(long cycleId, StageCode stage) {
    return all(cycleId).stream().filter(known -> known.getStage() == stage).findFirst();
  }

  List<StageLateness> all(long cycleId) {
    return em.createQuery(
            "select l from StageLateness l where l.cycleId = :cycle order by l.id",
            StageLateness.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  void set(long cycleId, StageCode stage, LateRule rule, String consequence) {
    Optional<StageLateness> known = find(cycleId, stage);
    if (known.isPresent()) {
      known.get().set(rule, consequence);
    } else {
      em.persist(new StageLateness(cycleId, stage, rule, consequence));
    }
  }

  void add(LateException exception) {
    em.persist(exception);
    em.flush();
  }

  /** The exceptions of a cycle, the latest first. */
  List<LateException> exceptions(long cycleId) {
    return em.createQuery(
            "select e from LateException e where e.cycleId = :cycle order by e.id desc",
            LateException.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }
}

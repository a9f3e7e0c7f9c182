package org.kaoping.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of surveys and of batches of papers. */
@ApplicationScoped
public class Surveys {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(Survey survey) {
    em.persist(survey);
    em.flush();
    act.about(SubjectRef.survey(survey.getId()));
  }

  /** A survey of the actor's jurisdiction at the version that he saw; the act is about it. */
  Survey own(long id) {
    Survey survey = readable(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), survey.getVersion()));
    return survey;
  }

  /** A survey that the actor may see: offices all, units what has been closed about themselves. */
  Survey readable(long id) {
    Survey survey = em.find(Survey.class, id);
    Rules.check(new KnownAndOwn(survey != null && isVisible(survey)));
    act.about(SubjectRef.survey(id));
    return survey;
  }

  /** A survey by the right of one of its links. */
  Survey ofToken(SurveyToken token) {
    return em.find(Survey.class, token.getSurveyId());
  }

  /** Surveys of a cycle that the actor may see, in the order of their making. */
  List<Survey> ofCycle(long cycleId) {
    return em
        .createQuery("select s from Survey s where s.cycleId = :cycle order by s.id", Survey.class)
        .setParameter("cycle", cycleId)
        .getResultList()
        .stream()
        .filter(this::isVisible)
        .toList();
  }

  private boolean isVisible(Survey survey) {
    return survey.getJurisdictionId() == act.actor().jurisdictionId()
        && (isOffice()
            || survey.getState() == SurveyState.CLOSED && act.actor().seesUnit(survey.getUnitId()));
  }

  /** Whether the actor sees surveys before they are closed, and what was said in words. */
  boolean isOffice() {
    return act.actor().role() == Role.PERFORMANCE_OFFICE || act.actor().role() == Role.CITY_LEADER;
  }

  void add(PaperBatch batch) {
    em.persist(batch);
    em.flush();
  }

  PaperBatch batch(long id) {
    PaperBatch batch = em.find(PaperBatch.class, id);
    Rules.check(new KnownAndOwn(batch != null));
    return batch;
  }

  /** Batches of papers of a survey by number. */
  List<PaperBatch> batches(long surveyId) {
    return em.createQuery(
            "select b from PaperBatch b where b.surveyId = :survey order by b.number",
            PaperBatch.class)
        .setParameter("survey", surveyId)
        .getResultList();
  }
}

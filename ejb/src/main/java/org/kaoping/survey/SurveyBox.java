package org.kaoping.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ballot box: links on one side, answers on the other, and no way from one to the other.
 *
 * <ul>
 *   <li>A link is stored as the SHA-256 of its secret, with a flag that it was used, and no time.
 *   <li>An answer has a random id and neither token, time nor address.
 *   <li>Both are written in one transaction, so that a link is used exactly when its answer is in.
 *   <li>The audit trail says that an answer came in, never which; a refused call leaves no record.
 * </ul>
 *
 * <p>What this cannot hide: who may read the database's own files or its binary log while answers
 * come in sees both rows change in one transaction; who runs a proxy before the server may log
 * addresses of links with times. The user guide says what to switch off.
 */
@ApplicationScoped
public class SurveyBox {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** Stores new links of a group; answers with the number of their batch. */
  int add(long surveyId, int group, SurveyLinks links) {
    int batch =
        em.createQuery(
                    "select coalesce(max(t.batch), 0) from SurveyToken t where t.surveyId ="
                        + " :survey",
                    Integer.class)
                .setParameter("survey", surveyId)
                .getSingleResult()
            + 1;
    links.hashes().forEach(hash -> em.persist(new SurveyToken(hash, surveyId, group, batch)));
    return batch;
  }

  /** The link of a secret, if it was handed out. */
  Optional<SurveyToken> token(String secret) {
    return Optional.ofNullable(em.find(SurveyToken.class, SurveyLinks.hash(secret)));
  }

  /**
   * Uses a link. Of two who try at once, one waits for the other and then gets false.
   *
   * @return whether it had not been used before
   */
  boolean use(SurveyToken token) {
    return em.createQuery(
                "update SurveyToken t set t.used = true where t.hash = :hash and t.used = false")
            .setParameter("hash", token.getHash())
            .executeUpdate()
        == 1;
  }

  void add(SurveyAnswer answer) {
    em.persist(answer);
  }

  /** Takes the papers of a batch out again. */
  void remove(PaperBatch batch) {
    em.createQuery("select a from SurveyAnswer a where a.paperBatchId = :batch", SurveyAnswer.class)
        .setParameter("batch", batch.getId())
        .getResultList()
        .forEach(em::remove);
  }

  /** How many links a group has, and how many of them are used. */
  List<Object[]> links(long surveyId) {
    return em.createQuery(
            "select t.group, t.used, count(t) from SurveyToken t where t.surveyId = :survey"
                + " group by t.group, t.used",
            Object[].class)
        .setParameter("survey", surveyId)
        .getResultList();
  }

  /** How many answers a group gave by each channel. */
  List<Object[]> answers(long surveyId) {
    return em.createQuery(
            "select a.group, a.channel, count(a) from SurveyAnswer a where a.surveyId = :survey"
                + " group by a.group, a.channel",
            Object[].class)
        .setParameter("survey", surveyId)
        .getResultList();
  }

  /** All answers of a survey, counted. */
  AnswerCounts count(long surveyId) {
    AnswerCounts counts = new AnswerCounts();
    answers(surveyId).forEach(row -> counts.addAnswers((Integer) row[0], (Long) row[2]));
    choices(surveyId)
        .forEach(
            row ->
                counts.addChoices(
                    (Integer) row[0], (Integer) row[1], (Integer) row[2], (Long) row[3]));
    texts(surveyId).forEach(row -> counts.addText((Integer) row[0], (String) row[1]));
    return counts;
  }

  private Stream<Object[]> choices(long surveyId) {
    return em
        .createQuery(
            "select a.group, v.question, v.option, count(v.question) from SurveyAnswer a"
                + " join a.values v where a.surveyId = :survey and v.option is not null"
                + " group by a.group, v.question, v.option",
            Object[].class)
        .setParameter("survey", surveyId)
        .getResultList()
        .stream();
  }

  private Stream<Object[]> texts(long surveyId) {
    return em
        .createQuery(
            "select v.question, v.text from SurveyAnswer a join a.values v"
                + " where a.surveyId = :survey and v.text is not null",
            Object[].class)
        .setParameter("survey", surveyId)
        .getResultList()
        .stream();
  }
}

package org.kaoping.precheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.precheck.rules.ExplanationIsGiven;
import org.kaoping.precheck.rules.WarningIsFound;
import org.kaoping.security.rules.DocumentNumberIsGiven;

/** Repository of the words on warnings. */
@ApplicationScoped
public class CheckAnswers {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** The answer that counts for each class, by the check's code. */
  public Map<String, CheckAnswer> latest(CheckSubject subject, long subjectId) {
    Map<String, CheckAnswer> latest = new LinkedHashMap<>();
    em.createQuery(
            "select a from CheckAnswer a where a.subject = :subject and a.subjectId = :id"
                + " order by a.id",
            CheckAnswer.class)
        .setParameter("subject", subject)
        .setParameter("id", subjectId)
        .getResultList()
        .forEach(answer -> latest.put(answer.getCheckCode(), answer));
    return latest;
  }

  /**
   * The findings with what has been said on them.
   *
   * @param findings of the pre-check, now
   */
  public PrecheckView view(CheckSubject subject, long subjectId, List<CheckFinding> findings) {
    Map<String, CheckAnswer> answers = latest(subject, subjectId);
    return new PrecheckView(
        findings.stream()
            .map(finding -> new PrecheckView.Line(finding, answers.get(finding.code())))
            .toList());
  }

  /**
   * Checks a word and finds the warning that it is on.
   *
   * @param findings of the pre-check, now
   */
  public CheckFinding require(GivenWord given, List<CheckFinding> findings) {
    Optional<CheckFinding> warning =
        findings.stream()
            .filter(finding -> finding.code().equals(given.code()) && !finding.isError())
            .findFirst();
    Rules.check(
        new WarningIsFound(given.code(), warning.isPresent()),
        new ExplanationIsGiven(given.explanation()));
    if (given.provisional()) {
      Rules.check(new DocumentNumberIsGiven(given.documentNumber()));
    }
    return warning.orElseThrow();
  }

  /** Keeps an answer. */
  public void add(CheckAnswer answer) {
    em.persist(answer);
  }
}

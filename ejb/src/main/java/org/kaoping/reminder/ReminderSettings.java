package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Repository of what jurisdictions want to be reminded of, and when. */
@ApplicationScoped
public class ReminderSettings {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** The jurisdiction's setting; the default one when it has none of its own. */
  ReminderSetting of(long jurisdictionId) {
    ReminderSetting own = em.find(ReminderSetting.class, jurisdictionId);
    return own == null ? new ReminderSetting(jurisdictionId) : own;
  }

  void set(long jurisdictionId, int hour, int urges) {
    ReminderSetting own = em.find(ReminderSetting.class, jurisdictionId);
    if (own == null) {
      own = new ReminderSetting(jurisdictionId);
      own.set(hour, urges);
      em.persist(own);
    } else {
      own.set(hour, urges);
    }
  }

  /** The rules in force: the three for every kind of work, then those for single kinds. */
  List<RuleLine> rules(long jurisdictionId) {
    List<RuleLine> own = own(jurisdictionId).stream().map(ReminderRule::line).toList();
    Stream<RuleLine> general =
        Arrays.stream(ReminderStep.values())
            .map(
                step ->
                    own.stream()
                        .filter(rule -> rule.isForAny() && rule.step() == step)
                        .findFirst()
                        .orElse(RuleLine.byDefault(step)));
    return Stream.concat(general, own.stream().filter(rule -> !rule.isForAny())).toList();
  }

  void set(long jurisdictionId, RuleLine wanted) {
    Optional<ReminderRule> known = find(jurisdictionId, wanted.workKind(), wanted.step());
    if (known.isPresent()) {
      known.get().set(wanted);
    } else {
      em.persist(new ReminderRule(jurisdictionId, wanted));
    }
  }

  /** Forgets a rule: the kind follows the general one again, the general one the default. */
  void reset(long jurisdictionId, String workKind, ReminderStep step) {
    find(jurisdictionId, workKind, step).ifPresent(em::remove);
  }

  private Optional<ReminderRule> find(long jurisdictionId, String workKind, ReminderStep step) {
    return own(jurisdictionId).stream()
        .filter(rule -> rule.line().workKind().equals(workKind) && rule.line().step() == step)
        .findFirst();
  }

  private List<ReminderRule> own(long jurisdictionId) {
    return em.createQuery(
            "select r from ReminderRule r where r.jurisdictionId = :id order by r.workKind, r.id",
            ReminderRule.class)
        .setParameter("id", jurisdictionId)
        .getResultList();
  }

  /** Jurisdictions with cycles: others have no work to remind of. */
  List<Long> jurisdictions() {
    return em.createQuery(
            "select distinct c.jurisdictionId from AppraisalCycle c order by c.jurisdictionId",
            Long.class)
        .getResultList();
  }
}

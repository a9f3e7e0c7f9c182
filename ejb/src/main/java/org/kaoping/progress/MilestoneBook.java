package org.kaoping.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoring.SchemeIndicator;

/** Repository of milestones: those of the scheme, the units' own, and what was marked. */
@ApplicationScoped
public class MilestoneBook {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Schemes schemes;

  void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  void remove(OwnMilestone milestone) {
    em.remove(milestone);
  }

  OwnMilestone find(long id) {
    return em.find(OwnMilestone.class, id);
  }

  long marksOf(OwnMilestone milestone) {
    return em.createQuery(
            "select count(m) from MilestoneMark m, DutyTask t where t.id = m.dutyTaskId"
                + " and t.appraisalId = :appraisal and m.key = :milestone",
            Long.class)
        .setParameter("appraisal", milestone.getAppraisalId())
        .setParameter("milestone", milestone.key())
        .getSingleResult();
  }

  /** Everything known of a cycle's milestones. */
  MilestoneSheet ofCycle(AppraisalCycle cycle) {
    return new MilestoneSheet(cycle.getYear(), ofScheme(cycle), own(cycle), marks(cycle));
  }

  private Map<String, List<MilestoneRule>> ofScheme(AppraisalCycle cycle) {
    return schemes
        .of(cycle)
        .map(
            scheme ->
                scheme.document().indicators().stream()
                    .filter(indicator -> !indicator.milestones().isEmpty())
                    .collect(
                        Collectors.toMap(
                            indicator -> MilestoneSheet.plain(indicator.name()),
                            MilestoneBook::rules,
                            (one, other) -> one)))
        .orElse(Map.of());
  }

  private static List<MilestoneRule> rules(SchemeIndicator indicator) {
    return IntStream.range(0, indicator.milestones().size())
        .mapToObj(
            at -> {
              SchemeIndicator.Milestone given = indicator.milestones().get(at);
              return new MilestoneRule(
                  "scheme:" + indicator.code() + ":" + (at + 1),
                  null,
                  null,
                  given.text(),
                  given.month(),
                  given.day());
            })
        .toList();
  }

  private List<OwnMilestone> own(AppraisalCycle cycle) {
    return em.createQuery(
            "select m from OwnMilestone m, UnitAppraisal a where a.id = m.appraisalId"
                + " and a.cycleId = :cycleId order by m.id",
            OwnMilestone.class)
        .setParameter("cycleId", cycle.getId())
        .getResultList();
  }

  private List<MilestoneMark> marks(AppraisalCycle cycle) {
    return em.createQuery(
            "select m from MilestoneMark m, DutyTask t, UnitAppraisal a where t.id = m.dutyTaskId"
                + " and a.id = t.appraisalId and a.cycleId = :cycleId order by m.id",
            MilestoneMark.class)
        .setParameter("cycleId", cycle.getId())
        .getResultList();
  }
}

package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of plan documents: plans, their revisions, indicators and owners. */
@ApplicationScoped
public class PlanDocuments {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Appraisals appraisals;
  @Inject private OwnerDirectory directory;
  @Inject private BusinessClock clock;

  /**
   * Checks that the latest revision may be laid before others: chapters one to six have a text,
   * there is at least one indicator, each has a leader, a division and a post.
   */
  public void requireComplete(long appraisalId) {
    Completeness.check(content(latest(appraisalId)));
  }

  /** The plan has been filed; it changes no more. */
  public void freeze(long appraisalId) {
    planOf(appraisalId).ifPresent(plan -> plan.freeze(clock.now()));
  }

  /** The plan of an appraisal; empty before the first save. */
  public Optional<Plan> planOf(long appraisalId) {
    return em.createQuery("select p from Plan p where p.appraisalId = :appraisal", Plan.class)
        .setParameter("appraisal", appraisalId)
        .getResultStream()
        .findFirst();
  }

  /** The latest revision; empty before the first save. */
  public Optional<PlanRevision> latest(long appraisalId) {
    return planOf(appraisalId).flatMap(plan -> find(appraisalId, plan.getLatestNumber()));
  }

  Optional<PlanRevision> find(long appraisalId, int number) {
    return em.createQuery(
            "select r from PlanRevision r where r.appraisalId = :appraisal and r.number = :number",
            PlanRevision.class)
        .setParameter("appraisal", appraisalId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  List<PlanRevision> revisions(long appraisalId) {
    return em.createQuery(
            "select r from PlanRevision r where r.appraisalId = :appraisal order by r.number desc",
            PlanRevision.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  /** The indicators of the latest revision, in the table's order. */
  public List<IndicatorRevision> indicators(long appraisalId) {
    return latest(appraisalId).map(this::indicatorsOf).orElse(List.of());
  }

  List<IndicatorRevision> indicatorsOf(PlanRevision revision) {
    return em.createQuery(
            "select i from IndicatorRevision i where i.planRevisionId = :revision order by i.seq",
            IndicatorRevision.class)
        .setParameter("revision", revision.getId())
        .getResultList();
  }

  /**
   * What the latest revision says about an indicator.
   *
   * @throws org.kaoping.kernel.Refused when the appraisal's plan has no such indicator
   */
  public IndicatorRevision indicatorRevision(long appraisalId, long indicatorId) {
    Optional<IndicatorRevision> found =
        indicators(appraisalId).stream()
            .filter(indicator -> indicator.getIndicatorId() == indicatorId)
            .findFirst();
    Rules.check(new KnownAndOwn(found.isPresent()));
    return found.orElseThrow();
  }

  /** Owners of an indicator in one revision, grouped by kind, each kind in its order. */
  public List<IndicatorOwner> owners(long indicatorRevisionId) {
    return em.createQuery(
            "select o from IndicatorOwner o where o.indicatorRevisionId = :indicator"
                + " order by o.kind, o.seq",
            IndicatorOwner.class)
        .setParameter("indicator", indicatorRevisionId)
        .getResultList();
  }

  /** Owners of all indicators of a revision, by the id of the indicator's revision. */
  Map<Long, List<IndicatorOwner>> ownersOf(PlanRevision revision) {
    return em.createQuery(
            "select o from IndicatorOwner o, IndicatorRevision i"
                + " where o.indicatorRevisionId = i.id and i.planRevisionId = :revision"
                + " order by o.indicatorRevisionId, o.kind, o.seq",
            IndicatorOwner.class)
        .setParameter("revision", revision.getId())
        .getResultStream()
        .collect(Collectors.groupingBy(IndicatorOwner::getIndicatorRevisionId));
  }

  /**
   * Who has to do what: per indicator of the latest revision each owning division once, the first
   * named as lead. 各股室 becomes all divisions in force on the day.
   *
   * @param day the day of dispatch
   */
  public List<DutyAssignment> duties(long appraisalId, LocalDate day) {
    UnitAppraisal appraisal = appraisals.get(appraisalId);
    List<Long> all = directory.divisionsLedByOffice(appraisal.getUnitId(), day);
    return latest(appraisalId)
        .map(
            revision -> {
              Map<Long, List<IndicatorOwner>> owners = ownersOf(revision);
              return indicatorsOf(revision).stream()
                  .flatMap(
                      indicator ->
                          DutySplit.of(
                              indicator, owners.getOrDefault(indicator.getId(), List.of()), all)
                              .stream())
                  .toList();
            })
        .orElse(List.of());
  }

  /** What a revision says; an empty plan has six empty chapters and no rows. */
  PlanContent content(Optional<PlanRevision> revision) {
    if (revision.isEmpty()) {
      return new PlanContent(PlanDraft.allChapters(List.of()), List.of());
    }
    Map<Long, List<IndicatorOwner>> owners = ownersOf(revision.get());
    List<PlanRow> rows =
        indicatorsOf(revision.get()).stream()
            .map(indicator -> row(indicator, owners.getOrDefault(indicator.getId(), List.of())))
            .toList();
    return new PlanContent(PlanDraft.allChapters(revision.get().getChapters()), rows);
  }

  private static PlanRow row(IndicatorRevision indicator, List<IndicatorOwner> owners) {
    return new PlanRow(
        indicator.getIndicatorId(),
        indicator.getSeq(),
        indicator.getCategory(),
        indicator.getLevel1(),
        indicator.getLevel2(),
        indicator.getFullPoints(),
        names(owners, OwnerKind.LEADER),
        names(owners, OwnerKind.DIVISION),
        names(owners, OwnerKind.POST));
  }

  private static List<String> names(List<IndicatorOwner> owners, OwnerKind kind) {
    return owners.stream()
        .filter(owner -> owner.getKind() == kind)
        .map(IndicatorOwner::getText)
        .toList();
  }

  /**
   * The plan to be saved to now. A page that shows the appraisal as it was before this save is
   * stale from now on, so the appraisal takes a new version.
   */
  Plan planToSave(UnitAppraisal appraisal) {
    em.lock(appraisal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return planOf(appraisal.getId()).orElseGet(() -> stored(new Plan(appraisal.getId())));
  }

  boolean isIndicatorOf(long appraisalId, long indicatorId) {
    Indicator indicator = em.find(Indicator.class, indicatorId);
    return indicator != null && indicator.getAppraisalId() == appraisalId;
  }

  PlanImportStaging staging(long id) {
    PlanImportStaging staging = em.find(PlanImportStaging.class, id);
    Rules.check(new KnownAndOwn(staging != null));
    return staging;
  }

  /** Stores a new row; its id is known afterwards. */
  <T> T stored(T entity) {
    em.persist(entity);
    return entity;
  }
}

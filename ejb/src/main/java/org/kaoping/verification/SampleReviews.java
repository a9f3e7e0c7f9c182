package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of samples. */
@ApplicationScoped
class SampleReviews {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private CurrentAct act;

  void add(SampleReview sample) {
    em.persist(sample);
    em.flush();
  }

  void add(SampleEntry entry) {
    em.persist(entry);
  }

  void flush() {
    em.flush();
  }

  /** A sample of the actor's jurisdiction; the running act is about its cycle. */
  SampleReview find(long id) {
    SampleReview sample = em.find(SampleReview.class, id);
    Rules.check(
        new KnownAndOwn(
            sample != null
                && cycles.get(sample.getCycleId()).getJurisdictionId()
                    == act.actor().jurisdictionId()));
    act.about(SubjectRef.cycle(sample.getCycleId()));
    return sample;
  }

  /** The same at the version that the actor saw. */
  SampleReview seen(long id) {
    SampleReview sample = find(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), sample.getVersion()));
    return sample;
  }

  /** Samples of a cycle, the latest first. */
  List<SampleReview> ofCycle(long cycleId) {
    return em.createQuery(
            "select s from SampleReview s where s.cycleId = :cycleId order by s.id desc",
            SampleReview.class)
        .setParameter("cycleId", cycleId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Whether a sample of the same scope is not finished. */
  boolean isOpen(NewSample wanted) {
    return em.createQuery(
                "select count(s) from SampleReview s where s.cycleId = :cycleId"
                    + " and s.takenOverAt is null and coalesce(s.textKey, '') = :textKey"
                    + " and coalesce(s.appraisalId, 0) = :appraisal",
                Long.class)
            .setParameter("cycleId", wanted.cycleId())
            .setParameter("textKey", wanted.key() == null ? "" : wanted.key())
            .setParameter("appraisal", wanted.appraisalId() == null ? 0L : wanted.appraisalId())
            .getSingleResult()
        > 0;
  }

  /** Everything a sample was drawn from, by stratum and place. */
  List<SampleEntry> entries(long sampleId) {
    return em.createQuery(
            "select e from SampleEntry e where e.sampleId = :sample order by e.stratum, e.place",
            SampleEntry.class)
        .setParameter("sample", sampleId)
        .getResultList();
  }

  long count(long sampleId, boolean chosen) {
    return em.createQuery(
            "select count(e) from SampleEntry e where e.sampleId = :sample and e.chosen = :chosen",
            Long.class)
        .setParameter("sample", sampleId)
        .setParameter("chosen", chosen)
        .getSingleResult();
  }

  /** How many of those drawn have a verified rate. */
  long verified(long sampleId) {
    return em.createQuery(
            "select count(e) from SampleEntry e where e.sampleId = :sample and e.chosen = true"
                + " and exists (select v.id from VerifiedIndicator v"
                + " where v.appraisalId = e.appraisalId and v.indicatorId = e.indicatorId)",
            Long.class)
        .setParameter("sample", sampleId)
        .getSingleResult();
  }

  /** How many of those drawn were found to differ from the claim by more than a tolerance. */
  long beyond(long sampleId, BigDecimal tolerance) {
    return em.createQuery(
            "select count(v) from SampleEntry e, VerifiedIndicator v where e.sampleId = :sample"
                + " and e.chosen = true and v.appraisalId = e.appraisalId"
                + " and v.indicatorId = e.indicatorId and v.number = (select max(x.number)"
                + " from VerifiedIndicator x where x.appraisalId = e.appraisalId"
                + " and x.indicatorId = e.indicatorId)"
                + " and abs(v.verifiedRate - v.claimedRate) > :tolerance",
            Long.class)
        .setParameter("sample", sampleId)
        .setParameter("tolerance", tolerance)
        .getSingleResult();
  }

  /** Items that were not drawn and that nobody has verified. */
  List<ItemRef> untouched(long sampleId) {
    return em.createQuery(
            "select new org.kaoping.verification.ItemRef(e.appraisalId, e.indicatorId)"
                + " from SampleEntry e where e.sampleId = :sample and e.chosen = false"
                + " and not exists (select v.id from VerifiedIndicator v"
                + " where v.appraisalId = e.appraisalId and v.indicatorId = e.indicatorId)"
                + " order by e.id",
            ItemRef.class)
        .setParameter("sample", sampleId)
        .getResultList();
  }
}

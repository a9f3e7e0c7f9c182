package org.kaoping.verification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.supervision.SampleDraw;
import org.kaoping.supervision.rules.DrawSizeIsPositive;
import org.kaoping.supervision.rules.SeedFits;
import org.kaoping.verification.rules.SampleGrows;
import org.kaoping.verification.rules.SampleHasItems;
import org.kaoping.verification.rules.SampleHasOneScope;
import org.kaoping.verification.rules.SampleIsOpen;
import org.kaoping.verification.rules.SampleIsVerifiedFirst;
import org.kaoping.verification.rules.ScopeIsSampledOnce;
import org.kaoping.verification.rules.ToleranceFits;

/**
 * 抽样核验: an indicator in all units, or a unit with all its indicators, verified by sample. What was
 * not drawn is taken over as claimed by an act of the office, never by itself.
 */
@Stateless
public class SampleService {
  private static final int LISTED = 200;

  @Inject private SampleReviews samples;
  @Inject private SampleTakeover takeover;
  @Inject private VerificationItems items;
  @Inject private QueueLines lines;
  @Inject private VerifierDesk desks;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Draws a sample; the context says why not everything is verified.
   *
   * @return id of the sample
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long draw(ActContext context, NewSample wanted) {
    cycles.own(wanted.cycleId());
    Rules.check(
        new SampleHasOneScope(wanted.key() != null, wanted.appraisalId() != null),
        new DrawSizeIsPositive(wanted.percent(), wanted.least()),
        new SeedFits(wanted.seed()),
        new ToleranceFits(wanted.tolerance()),
        new ReasonIsGiven(context.reason()),
        new ScopeIsSampledOnce(samples.isOpen(wanted)));
    List<QueueItem> found =
        items.untouched(new ItemScope(wanted.cycleId(), wanted.key(), wanted.appraisalId()));
    Rules.check(new SampleHasItems(found.size()));
    SampleReview sample = drawn(context, wanted, found);
    act.detail("sample=%d seed=%s of %d", sample.getId(), sample.getSeed(), found.size());
    return sample.getId();
  }

  private SampleReview drawn(ActContext context, NewSample wanted, List<QueueItem> found) {
    Map<String, QueueItem> byKey = new HashMap<>();
    found.forEach(item -> byKey.put(keyOf(item), item));
    List<SampleDraw.Candidate> candidates =
        found.stream()
            .map(item -> new SampleDraw.Candidate(keyOf(item), stratum(wanted, item), 1))
            .toList();
    boolean given = wanted.seed() != null && !wanted.seed().isBlank();
    SampleReview sample =
        new SampleReview(
                wanted,
                wanted.key() == null ? found.get(0).unitName() : found.get(0).level2(),
                given ? wanted.seed().strip() : SampleDraw.madeSeed(),
                SampleDraw.inputsHash(candidates))
            .because(context.reason(), context.documentNumber())
            .by(act.actor().postName(), clock.now());
    samples.add(sample);
    SampleDraw.draw(sample.getSeed(), candidates, sample.quota())
        .forEach(
            one ->
                samples.add(
                    new SampleEntry(sample.getId(), byKey.get(one.candidate().key()).ref(), one)));
    return sample;
  }

  private static String keyOf(QueueItem item) {
    return "item:" + item.appraisalId() + ":" + item.indicatorId();
  }

  private String stratum(NewSample wanted, QueueItem item) {
    return wanted.key() != null
        ? units.series(item.seriesId()).getName()
        : Messages.term(item.category(), java.util.Locale.ROOT);
  }

  /** Draws more from the same lots; what was drawn stays drawn. The context says why. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void widen(ActContext context, long sampleId, int percent, int least) {
    SampleReview sample = samples.seen(sampleId);
    Rules.check(
        new SampleIsOpen(sample.isOpen()),
        new DrawSizeIsPositive(percent, least),
        new SampleGrows(percent, least, sample.getPercent(), sample.getLeast()),
        new ReasonIsGiven(context.reason()));
    sample.widen(percent, least);
    Map<String, Integer> sizes = new HashMap<>();
    List<SampleEntry> entries = samples.entries(sampleId);
    entries.forEach(entry -> sizes.merge(entry.getStratum(), 1, Integer::sum));
    entries.stream()
        .filter(entry -> entry.getPlace() <= sample.quota().of(sizes.get(entry.getStratum())))
        .forEach(SampleEntry::choose);
    act.detail("sample=%d percent=%d least=%d", sampleId, percent, least);
  }

  /**
   * Takes what was not drawn over as claimed, marked 未抽中, 按自评; the context says why. Items of the
   * actor's own unit are left for somebody else.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void takeOver(ActContext context, long sampleId) {
    SampleReview sample = samples.seen(sampleId);
    Rules.check(
        new SampleIsOpen(sample.isOpen()),
        new ReasonIsGiven(context.reason()),
        new SampleIsVerifiedFirst(
            (int) (samples.count(sampleId, true) - samples.verified(sampleId))));
    int taken = takeover.take(sample, context);
    int left = samples.untouched(sampleId).size();
    if (left == 0) {
      sample.takenOver(context.reason(), act.actor().postName(), clock.now());
    }
    act.detail("sample=%d taken=%d left=%d", sampleId, taken, left);
  }

  /** One sample with what was drawn and found. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public SampleView sample(long id) {
    SampleReview sample = samples.find(id);
    List<SampleEntry> entries = samples.entries(id);
    Set<ItemRef> drawn = new HashSet<>();
    entries.stream()
        .filter(SampleEntry::isChosen)
        .limit(LISTED)
        .forEach(entry -> drawn.add(new ItemRef(entry.getAppraisalId(), entry.getIndicatorId())));
    List<QueueItem> listed = items.among(sample.getCycleId(), drawn);
    return view(
        sample, isRepeatable(sample, entries), lines.of(listed, desks.of(sample.getCycleId())));
  }

  private static boolean isRepeatable(SampleReview sample, List<SampleEntry> entries) {
    List<SampleDraw.Candidate> candidates = entries.stream().map(SampleEntry::candidate).toList();
    Map<String, SampleDraw.Drawn> again = new HashMap<>();
    SampleDraw.draw(sample.getSeed(), candidates, sample.quota())
        .forEach(one -> again.put(one.candidate().key(), one));
    return SampleDraw.inputsHash(candidates).equals(sample.getInputsHash())
        && entries.stream()
            .allMatch(
                entry ->
                    again.get(entry.getKey()).lot().equals(entry.getLot())
                        && again.get(entry.getKey()).chosen() == entry.isChosen());
  }

  /** The samples of a cycle, the latest first, without what was drawn. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public List<SampleView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return samples.ofCycle(cycleId).stream().map(sample -> view(sample, true, List.of())).toList();
  }

  private SampleView view(SampleReview sample, boolean repeatable, List<QueueLine> drawn) {
    return new SampleView(
        sample,
        samples.count(sample.getId(), true),
        samples.verified(sample.getId()),
        samples.beyond(sample.getId(), sample.getTolerance()),
        samples.count(sample.getId(), false),
        samples.untouched(sample.getId()).size(),
        repeatable,
        drawn);
  }
}

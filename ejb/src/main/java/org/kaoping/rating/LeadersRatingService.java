package org.kaoping.rating;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.rating.rules.EveryUnitIsMarked;
import org.kaoping.rating.rules.MarksFit;
import org.kaoping.rating.rules.OneOpenRound;
import org.kaoping.rating.rules.SheetNumberIsPositive;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;

/**
 * 领导评议: leaders mark the units on paper; the performance office enters every paper twice, by two
 * people who do not see each other's figures, and closes the round when they agree.
 */
@Stateless
public class LeadersRatingService {
  @Inject private Ratings ratings;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Opens a round of ballots in a running cycle.
   *
   * @return the round's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long open(ActContext context, long cycleId, String title, RatingMethod method) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN), new NameIsGiven(title));
    String open =
        ratings.rounds(cycleId).stream()
            .filter(round -> round.getState() == RatingState.OPEN)
            .map(RatingRound::getTitle)
            .findFirst()
            .orElse(null);
    Rules.check(new OneOpenRound(open));
    RatingRound round = new RatingRound(cycleId, title, method, clock.now());
    ratings.add(round);
    act.detail("round %d by %s", round.getId(), method);
    return round.getId();
  }

  /**
   * Enters a paper, or enters one's own reading of it anew.
   *
   * @param sheetNumber number written on the paper, from 1
   * @param marks 0 to 100 by unit appraisal, one for every unit
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void enter(
      ActContext context, long roundId, int sheetNumber, Map<Long, BigDecimal> marks) {
    RatingRound round = own(roundId);
    Map<Long, String> rated = rated(round.getCycleId());
    Rules.check(new SheetNumberIsPositive(sheetNumber));
    Rules.check(
        new EveryUnitIsMarked(
            names(rated, unit -> marks.get(unit) == null),
            marks.keySet().stream().filter(unit -> !rated.containsKey(unit)).count()));
    Rules.check(new MarksFit(names(rated, unit -> !Marks.fits(marks.get(unit)))));
    Instant now = clock.now();
    round.enter(sheetNumber, marks, act.actor().personId(), act.actor().personName(), now);
    act.detail("round %d sheet %d", roundId, sheetNumber);
  }

  private static List<String> names(Map<Long, String> rated, LongPredicate wanted) {
    return rated.entrySet().stream()
        .filter(unit -> wanted.test(unit.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Closes the round under the document that keeps the papers; each unit's mean is recorded. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void close(ActContext context, long roundId) {
    RatingRound round = own(roundId);
    Rules.check(
        ActFitsStage.of(cycles.own(round.getCycleId()).getState(), CycleState.OPEN),
        new DocumentNumberIsGiven(context.documentNumber()));
    Instant now = clock.now();
    Map<Long, BigDecimal> means = round.close(rated(round.getCycleId()), now);
    means.forEach(
        (unit, mean) ->
            ratings.add(
                new ComponentResult(
                        round.getCycleId(),
                        unit,
                        ComponentKind.LEADERS_RATING,
                        mean,
                        context.documentNumber())
                    .ofRound(roundId)
                    .recordedBy(act.actor().postName(), now)));
    act.detail("round %d: %d sheets, %d units", roundId, round.sheets().size(), means.size());
  }

  /** Rounds of a cycle, the latest first. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<RatingRoundView> rounds(long cycleId) {
    cycles.own(cycleId);
    return ratings.rounds(cycleId).stream().map(this::view).toList();
  }

  /** A round as the caller sees it. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public RatingRoundView round(long roundId) {
    return view(own(roundId));
  }

  private RatingRound own(long roundId) {
    RatingRound round = ratings.round(roundId).orElse(null);
    Rules.check(new KnownAndOwn(round != null));
    cycles.own(round.getCycleId());
    return round;
  }

  private Map<Long, String> rated(long cycleId) {
    Map<Long, String> names = new LinkedHashMap<>();
    appraisals
        .ofCycle(cycleId)
        .forEach(
            appraisal -> names.put(appraisal.getId(), units.get(appraisal.getUnitId()).getName()));
    return names;
  }

  private RatingRoundView view(RatingRound round) {
    long person = act.actor().personId();
    return new RatingRoundView(
        round.getId(),
        round.getCycleId(),
        round.getTitle(),
        round.getMethod(),
        round.getState(),
        round.getOpenedAt(),
        round.getClosedAt(),
        round.getVersion(),
        rated(round.getCycleId()).entrySet().stream()
            .map(unit -> new RatingRoundView.RatedUnit(unit.getKey(), unit.getValue()))
            .toList(),
        round.sheets().entrySet().stream()
            .map(
                sheet ->
                    new RatingRoundView.Sheet(
                        sheet.getKey(),
                        sheet.getValue().stream().map(RatingEntry::getEnteredBy).toList(),
                        round
                            .entry(sheet.getKey(), person)
                            .map(RatingEntry::getMarks)
                            .orElse(Map.of())))
            .toList(),
        round.differences());
  }
}

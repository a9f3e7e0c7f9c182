package org.kaoping.commendation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.commendation.rules.AtMostThreePersons;
import org.kaoping.commendation.rules.ChosenAreNominated;
import org.kaoping.commendation.rules.MeritsAreGiven;
import org.kaoping.commendation.rules.NotNominatedTwice;
import org.kaoping.commendation.rules.NoticeIsPublished;
import org.kaoping.commendation.rules.NoticeIsWritten;
import org.kaoping.commendation.rules.UnitTookPart;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.ScoreFreezes;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * Commendation after the release of results: the office nominates units, units nominate persons, a
 * city leader decides, the office publishes the notice.
 */
@Stateless
public class CommendationService {
  private static final Set<String> NOMINATING =
      Set.of("CommendationService.nominateUnit", "CommendationService.nominatePerson");

  @Inject private Cycles cycles;
  @Inject private ScoreFreezes freezes;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private Nominations nominations;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private ProcessSteps steps;
  @Inject private SeparationOfDuties separation;

  /**
   * The performance office nominates a unit of the cycle.
   *
   * @return the nomination's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long nominateUnit(ActContext context, long cycleId, long unitId, String merits) {
    requireNominating(cycleId);
    OrgUnit unit = units.get(unitId);
    Rules.check(new KnownAndOwn(unit.getRootId() == act.actor().jurisdictionId()));
    boolean nominated =
        nominations.ofCycle(cycleId).stream()
            .anyMatch(other -> other.getKind() == NomineeKind.UNIT && other.getUnitId() == unitId);
    Rules.check(
        new UnitTookPart(tookPart(cycleId, unitId), unit.getName()),
        new MeritsAreGiven(merits),
        new NotNominatedTwice(nominated, unit.getName()));
    act.detail("unit %d", unitId);
    return entered(Nomination.ofUnit(cycleId, unitId, merits));
  }

  /**
   * A unit nominates a person of its own by the post.
   *
   * @return the nomination's id
   */
  @Act(by = {Role.UNIT_OFFICE, Role.LEADING_GROUP})
  public long nominatePerson(ActContext context, long cycleId, String post, String merits) {
    requireNominating(cycleId);
    long unitId = act.actor().unitId();
    List<Nomination> persons =
        nominations.ofCycle(cycleId).stream()
            .filter(other -> other.getKind() == NomineeKind.PERSON && other.getUnitId() == unitId)
            .toList();
    Rules.check(
        new UnitTookPart(tookPart(cycleId, unitId), units.get(unitId).getName()),
        new NameIsGiven(post),
        new MeritsAreGiven(merits));
    Rules.check(
        new NotNominatedTwice(
            persons.stream().anyMatch(other -> other.isOfPost(unitId, post)), post),
        new AtMostThreePersons(persons.size()));
    act.detail("unit %d: %s", unitId, post);
    return entered(Nomination.ofPerson(cycleId, unitId, post, merits));
  }

  private void requireNominating(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    freezes.require(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.RELEASED));
  }

  private boolean tookPart(long cycleId, long unitId) {
    return appraisals.ofCycle(cycleId).stream()
        .anyMatch(appraisal -> appraisal.getUnitId() == unitId);
  }

  private long entered(Nomination nomination) {
    return nominations.add(nomination.enteredBy(act.actor().postName(), clock.now()));
  }

  /**
   * A city leader decides which of the nominated are commended.
   *
   * @param chosen ids of nominations; empty with a reason when nobody is commended
   */
  @Act(by = Role.CITY_LEADER)
  public void decide(ActContext context, long cycleId, Set<Long> chosen) {
    decideOn(context, cycleId, chosen);
  }

  /** The performance office records a city leader's decision on paper. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordDecision(ActContext context, long cycleId, Set<Long> chosen) {
    Rules.check(
        new LeaderIsNamed(context.onBehalfOf()),
        new DocumentNumberIsGiven(context.documentNumber()));
    decideOn(context, cycleId, chosen);
  }

  private void decideOn(ActContext context, long cycleId, Set<Long> chosen) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.RELEASED));
    separation.requireNotDoneBySelf(SubjectRef.cycle(cycleId), NOMINATING);
    List<Nomination> nominated = nominations.ofCycle(cycleId);
    List<Long> known = nominated.stream().map(Nomination::getId).toList();
    Rules.check(new ChosenAreNominated(chosen.stream().filter(id -> !known.contains(id)).count()));
    if (chosen.isEmpty()) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    nominated.forEach(nomination -> nomination.decide(chosen.contains(nomination.getId())));
    cycle.commended();
    act.detail("commended %d of %d", chosen.size(), nominated.size());
    steps.complete(SubjectRef.cycle(cycleId), TaskIds.DECIDE_COMMENDATION);
  }

  /** The performance office publishes the notice under its document number; the cycle closes. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void publish(ActContext context, long cycleId, String title, String text) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(
        ActFitsStage.of(cycle.getState(), CycleState.COMMENDED),
        new NoticeIsWritten(title, text),
        new DocumentNumberIsGiven(context.documentNumber()));
    nominations.publish(
        new CommendationNotice(cycleId, title, text, context.documentNumber(), clock.today()));
    steps.complete(SubjectRef.cycle(cycleId), TaskIds.PUBLISH_COMMENDATION);
  }

  /**
   * Nominations of a cycle: all for the performance office and the city leaders; for everybody else
   * those of the own unit, without the decision until it is published.
   */
  @Reads
  public List<NominationView> nominations(long cycleId) {
    cycles.own(cycleId);
    boolean deciding =
        act.actor().role() == Role.PERFORMANCE_OFFICE || act.actor().role() == Role.CITY_LEADER;
    boolean published = nominations.notice(cycleId).isPresent();
    return nominations.ofCycle(cycleId).stream()
        .filter(nomination -> deciding || act.actor().unitId() == nomination.getUnitId())
        .map(nomination -> view(nomination, deciding || published))
        .toList();
  }

  /** The published notice of a cycle, for everybody. */
  @Reads
  public NoticeView notice(long cycleId) {
    cycles.own(cycleId);
    CommendationNotice notice = nominations.notice(cycleId).orElse(null);
    Rules.check(new NoticeIsPublished(notice != null));
    return new NoticeView(
        cycleId,
        notice.getTitle(),
        notice.getText(),
        notice.getDocumentNumber(),
        notice.getPublishedOn(),
        commended(cycleId, NomineeKind.UNIT),
        commended(cycleId, NomineeKind.PERSON));
  }

  private List<NominationView> commended(long cycleId, NomineeKind kind) {
    return nominations.ofCycle(cycleId).stream()
        .filter(nomination -> nomination.getState() == NominationState.COMMENDED)
        .filter(nomination -> nomination.getKind() == kind)
        .map(nomination -> view(nomination, true))
        .toList();
  }

  private NominationView view(Nomination nomination, boolean decisionShown) {
    return NominationView.of(
        nomination, units.get(nomination.getUnitId()).getName(), decisionShown);
  }
}

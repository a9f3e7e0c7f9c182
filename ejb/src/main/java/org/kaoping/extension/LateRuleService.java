package org.kaoping.extension;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.rules.ConsequenceIsShort;
import org.kaoping.extension.rules.ExceptionLastsFromToday;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/** The performance office says how late acts are treated, and grants exceptions. */
@Stateless
public class LateRuleService {
  /** Stages whose acts a unit can be late with. */
  private static final List<StageCode> STAGES =
      List.of(
          StageCode.PLAN, StageCode.SELF_ASSESSMENT, StageCode.REPORT, StageCode.DELIVERED_RESULTS);

  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private LateActs late;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * How late acts of a stage are treated.
   *
   * @param consequence what the scheme says about them; null when nothing was entered
   */
  public record StageLine(StageCode stage, LateRule rule, String consequence) {}

  /**
   * An exception as people read it.
   *
   * @param personId only this person; null for everybody of the unit
   * @param inForce whether it can still be used today
   */
  public record ExceptionLine(
      long id,
      StageCode stage,
      String unitName,
      Long personId,
      LocalDate lastDay,
      String reason,
      String documentNumber,
      String grantedPost,
      boolean inForce) {}

  /**
   * Sets how late acts of a stage are treated from now on; acts done before stay as they are. Once
   * the cycle is open a reason is needed.
   *
   * @param consequence what the scheme says about late acts, at most 500 characters; may be null
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void setRule(
      ActContext context, long cycleId, StageCode stage, LateRule rule, String consequence) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(new ConsequenceIsShort(consequence), new KnownAndOwn(STAGES.contains(stage)));
    if (cycle.getState() != CycleState.PREPARED) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    late.set(cycleId, stage, rule, consequence);
    act.detail("%s %s", stage, rule);
  }

  /**
   * Lets a unit, or one person, act in a stage after its last day; with reason and document number.
   * What is done under it is still marked late.
   *
   * @return id of the exception
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long grantException(ActContext context, NewLateException wanted) {
    AppraisalCycle cycle = cycles.own(wanted.cycleId());
    OrgUnit unit = units.get(wanted.unitId());
    Rules.check(
        new KnownAndOwn(unit.getRootId() == cycle.getJurisdictionId()),
        new KnownAndOwn(STAGES.contains(wanted.stage())),
        new ReasonIsGiven(context.reason()),
        new DocumentNumberIsGiven(context.documentNumber()),
        new ExceptionLastsFromToday(
            wanted.lastDay(), clock.today(), cycle.stage(StageCode.COMMENDATION).dueOn()));
    LateException exception = new LateException(wanted, context, act.actor(), clock.now());
    late.add(exception);
    act.detail("%s %s until %s", wanted.stage(), unit.getName(), wanted.lastDay());
    return exception.getId();
  }

  /** How late acts of each stage are treated, in the order of the year. */
  @Reads
  public List<StageLine> rules(long cycleId) {
    cycles.own(cycleId);
    return STAGES.stream()
        .map(
            stage ->
                new StageLine(
                    stage,
                    late.ruleOf(cycleId, stage),
                    late.consequenceOf(cycleId, stage).orElse(null)))
        .toList();
  }

  /** What the scheme says about late acts of a stage; empty when nothing was entered. */
  @Reads
  public Optional<String> consequence(long cycleId, StageCode stage) {
    cycles.own(cycleId);
    return late.consequenceOf(cycleId, stage);
  }

  /** The exceptions of a cycle, the latest first. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<ExceptionLine> exceptions(long cycleId) {
    cycles.own(cycleId);
    return late.exceptions(cycleId).stream().map(this::line).toList();
  }

  private ExceptionLine line(LateException exception) {
    return new ExceptionLine(
        exception.getId(),
        exception.getStage(),
        units.get(exception.getUnitId()).getName(),
        exception.getPersonId(),
        exception.getLastDay(),
        exception.getReason(),
        exception.getDocumentNumber(),
        exception.getGrantedPost(),
        !exception.getLastDay().isBefore(clock.today()));
  }
}

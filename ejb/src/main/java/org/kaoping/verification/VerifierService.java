package org.kaoping.verification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.verification.rules.IndicatorIsOfTheCycle;
import org.kaoping.verification.rules.OtherIsNamedForOwnUnit;
import org.kaoping.verification.rules.OtherIsNotTheVerifier;
import org.kaoping.verification.rules.VerifierIsOfTheOffice;

/**
 * 核验分工: the office gives an indicator to one verifier for all units of a cycle, so that the same
 * measure is laid on all of them. What is given to nobody may be verified by any of the office.
 */
@Stateless
public class VerifierService {
  private static final int PAGE = 50;

  @Inject private VerifierAssignments assignments;
  @Inject private VerifierLoads loads;
  @Inject private VerificationItems items;
  @Inject private Colleagues colleagues;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Gives indicators to verifiers, several at once; all of them or none.
   *
   * @param wanted a verifier of null gives the indicator back to anybody of the office
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void assign(ActContext context, long cycleId, List<NewAssignment> wanted) {
    cycles.own(cycleId);
    Map<String, VerifierAssignment> known =
        assignments.of(
            cycleId, wanted.stream().map(NewAssignment::key).collect(Collectors.toSet()));
    for (NewAssignment one : wanted) {
      Rules.check(new OtherIsNotTheVerifier(one.verifierId(), one.otherId()));
      VerifierAssignment before = known.get(one.key());
      if (one.verifierId() != null) {
        give(cycleId, one, before);
      } else if (before != null) {
        assignments.remove(before);
      }
    }
    act.detail("indicators=%d", wanted.size());
  }

  private void give(long cycleId, NewAssignment wanted, VerifierAssignment before) {
    Colleague verifier = official(wanted.verifierId());
    Colleague other = wanted.otherId() == null ? null : official(wanted.otherId());
    boolean known = items.total(new ItemScope(cycleId, wanted.key(), null)) > 0;
    Rules.check(new IndicatorIsOfTheCycle(wanted.key(), known));
    Set<Long> own = colleagues.barredFor(verifier.person());
    Rules.check(
        new OtherIsNamedForOwnUnit(
            verifier.name(),
            loads.unitsWith(cycleId, wanted.key(), own),
            other != null && sharesNothing(cycleId, wanted.key(), other, own)));
    VerifierAssignment assignment =
        before == null ? new VerifierAssignment(cycleId, wanted.key()) : before;
    assignment.to(verifier, other).by(act.actor().postName(), clock.today());
    if (before == null) {
      assignments.add(assignment);
    }
  }

  /** Both may sit in the same office, as long as no unit with the indicator is barred to both. */
  private boolean sharesNothing(long cycleId, String key, Colleague other, Set<Long> own) {
    Set<Long> both =
        colleagues.barredFor(other.person()).stream()
            .filter(own::contains)
            .collect(Collectors.toSet());
    return loads.unitsWith(cycleId, key, both).isEmpty();
  }

  private Colleague official(long person) {
    Colleague found = colleagues.one(act.actor().jurisdictionId(), person);
    Rules.check(new VerifierIsOfTheOffice(found.office()));
    return found;
  }

  /**
   * All indicators of a cycle with their verifiers, a page at a time.
   *
   * @param search part of the indicator's text; null or blank for all
   * @param page from 0
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public AssignmentTable table(long cycleId, String search, int page) {
    cycles.own(cycleId);
    long total = loads.indicators(cycleId, search);
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(page, 0), pages - 1);
    List<Object[]> rows = loads.indicators(cycleId, search, shown * PAGE, PAGE);
    List<String> keys = rows.stream().map(row -> (String) row[0]).toList();
    Map<String, Long> done = loads.done(cycleId, keys);
    Map<String, Long> open = loads.open(cycleId, keys);
    Map<String, VerifierAssignment> given = assignments.of(cycleId, keys);
    return new AssignmentTable(
        cycleId,
        shown,
        pages,
        total,
        rows.stream().map(row -> line(row, done, open, given)).toList(),
        loads.byVerifier(cycleId));
  }

  private static IndicatorLoad line(
      Object[] row,
      Map<String, Long> done,
      Map<String, Long> open,
      Map<String, VerifierAssignment> given) {
    String key = (String) row[0];
    VerifierAssignment to = given.get(key);
    return new IndicatorLoad(
        key,
        (String) row[1],
        (String) row[2],
        (Long) row[3],
        done.getOrDefault(key, 0L),
        open.getOrDefault(key, 0L),
        to == null ? null : to.getVerifierId(),
        to == null ? null : to.getVerifierName(),
        to == null ? null : to.getOtherId(),
        to == null ? null : to.getOtherName());
  }

  /** People of the office, to whom indicators can be given. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<Colleague> verifiers() {
    return colleagues.ofTheOffice(act.actor().jurisdictionId());
  }

  /** People who can sit on panels and visit: of the office, city leaders, departments. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<Colleague> people() {
    return colleagues.asked(act.actor().jurisdictionId());
  }
}

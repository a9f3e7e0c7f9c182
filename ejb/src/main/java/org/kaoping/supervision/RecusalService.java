package org.kaoping.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Person;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.supervision.rules.RecusalIsInForce;
import org.kaoping.supervision.rules.RecusalIsNew;

/** 回避登记: who does not inspect which unit. */
@Stateless
public class RecusalService {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Recusals recusals;
  @Inject private InspectorDirectory directory;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Puts a recusal on record, one's own or another's; the context says why.
   *
   * @return id of the recusal
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long declare(ActContext context, long personId, long unitId) {
    long root = act.actor().jurisdictionId();
    InspectorDirectory.Able person = directory.one(root, personId);
    OrgUnit unit = units.get(unitId);
    Rules.check(
        new KnownAndOwn(unit.getRootId() == root),
        new ReasonIsGiven(context.reason()),
        new RecusalIsNew(recusals.isRecused(personId, unitId), person.name(), unit.getName()));
    Recusal recusal =
        new Recusal(root, personId, unitId, context.reason())
            .declared(clock.today(), act.actor().postName());
    recusals.add(recusal);
    act.detail("person=%d unit=%d", personId, unitId);
    return recusal.getId();
  }

  /** Ends a recusal; the context says why. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void end(ActContext context, long recusalId) {
    Recusal recusal = recusals.own(recusalId);
    Rules.check(
        new RecusalIsInForce(recusal.getEndedOn() == null), new ReasonIsGiven(context.reason()));
    recusal.end(clock.today());
    act.detail("recusal=%d", recusalId);
  }

  /** Recusals in force. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public List<RecusalView> inForce() {
    return recusals.inForce(act.actor().jurisdictionId()).stream()
        .map(
            one ->
                new RecusalView(
                    one.getId(),
                    em.find(Person.class, one.getPersonId()).getName(),
                    units.get(one.getUnitId()).getName(),
                    one.getReason(),
                    one.getDeclaredOn(),
                    one.getDeclaredBy()))
        .toList();
  }
}

package org.kaoping.web.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;
import org.kaoping.web.act.Situation;
import org.kaoping.worklist.WorkKinds;

/** Extension and urging, which every kind of case with limits has alike. */
@ApplicationScoped
public class CaseOffers implements ActOffers {
  private static final Set<SubjectType> CASES =
      EnumSet.of(
          SubjectType.UNIT_APPRAISAL,
          SubjectType.DUTY_TASK,
          SubjectType.RECTIFICATION_ORDER,
          SubjectType.DELIVERED_RESULT);
  private static final int LAST = 10;

  @Override
  public SubjectType subject() {
    return SubjectType.UNIT_APPRAISAL;
  }

  @Override
  public boolean standsOn(SubjectType type) {
    return CASES.contains(type);
  }

  @Override
  public int rank() {
    return LAST;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("extension/decide", s -> s.holds(WorkKinds.DECIDE_EXTENSION)),
        new ActOffer(
            "extension/withdraw", s -> s.isOpen(WorkKinds.DECIDE_EXTENSION) && holdsLimit(s)),
        new ActOffer(
            "extension/request", s -> !s.isOpen(WorkKinds.DECIDE_EXTENSION) && holdsLimit(s)),
        new ActOffer("urge/urge", CaseOffers::mayUrge));
  }

  private static boolean holdsLimit(Situation situation) {
    return situation.open().stream()
        .anyMatch(
            line ->
                line.hasLimit()
                    && ExtendableLimit.ofWork(line.kind()).isPresent()
                    && situation.holds(line.kind()));
  }

  private static boolean mayUrge(Situation situation) {
    return situation.open().stream()
        .anyMatch(
            line ->
                situation.is(Role.PERFORMANCE_OFFICE) && line.role() != Role.PERFORMANCE_OFFICE
                    || situation.is(Role.UNIT_OFFICE) && line.role() == Role.DIVISION);
  }
}

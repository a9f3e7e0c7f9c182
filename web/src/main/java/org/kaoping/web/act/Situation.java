package org.kaoping.web.act;

import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkLine;

/**
 * What decides which acts a page offers. It only hides what would be refused: whether an act may be
 * done is decided by its service.
 *
 * @param actor who looks at the page, under one of his assignments
 * @param subject the case
 * @param open the case's open work items
 * @param cycle the cycle; null when the case is none of a cycle
 * @param appraisal the unit appraisal; null on a cycle's page
 */
public record Situation(
    Actor actor,
    SubjectRef subject,
    List<WorkLine> open,
    AppraisalCycle cycle,
    UnitAppraisal appraisal) {

  /** Whether work of a kind is open, whoever holds it. */
  public boolean isOpen(String kind) {
    return open.stream().anyMatch(line -> line.kind().equals(kind));
  }

  /** Whether work of a kind is open and lies with the actor. */
  public boolean holds(String kind) {
    return open.stream().anyMatch(line -> line.kind().equals(kind) && isOf(actor, line));
  }

  /** Whether any open work lies with the actor. */
  public boolean holdsAny() {
    return open.stream().anyMatch(line -> isOf(actor, line));
  }

  /** Whether the actor acts in a role now. */
  public boolean is(Role role) {
    return actor.role() == role;
  }

  private static boolean isOf(Actor actor, WorkLine line) {
    return actor.role() == line.role() && (line.unitId() == null || actor.seesUnit(line.unitId()));
  }
}

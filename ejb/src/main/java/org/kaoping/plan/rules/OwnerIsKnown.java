package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.OwnerKind;

/**
 * An owner named in the table exists in the unit on the day of the act.
 *
 * @param known whether it does
 * @param seq number of the row
 * @param kind leader, division or post
 * @param name as written
 * @param close names of the unit that look like it
 */
public record OwnerIsKnown(boolean known, int seq, OwnerKind kind, String name, String close)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq, kind, name, close);
  }
}

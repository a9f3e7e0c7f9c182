package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A unit's evidence stays within its quota.
 *
 * @param used bytes so far
 * @param added bytes of the new file
 * @param quota bytes allowed
 */
public record QuotaIsKept(long used, long added, long quota) implements BusinessRule {
  private static final long MEGABYTE = 1024L * 1024;

  @Override
  public boolean isBroken() {
    return used + added > quota;
  }

  @Override
  public List<Object> arguments() {
    return List.of(used / MEGABYTE, quota / MEGABYTE);
  }
}

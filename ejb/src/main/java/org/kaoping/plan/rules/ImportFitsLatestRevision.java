package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An uploaded table replaces the revision it was made for, not one that was saved since.
 *
 * @param base number of the latest revision at the upload
 * @param latest number of the latest revision now
 */
public record ImportFitsLatestRevision(int base, int latest) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return base != latest;
  }

  @Override
  public List<Object> arguments() {
    return List.of(base, latest);
  }
}

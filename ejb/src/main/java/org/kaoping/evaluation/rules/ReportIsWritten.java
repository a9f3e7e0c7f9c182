package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/** Only a report that exists can be laid before the bureau meeting. */
public record ReportIsWritten(boolean exists) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !exists;
  }
}

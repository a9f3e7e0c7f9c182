package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A self-evaluation report has a text, of at most {@value #LONGEST} characters. */
public record ReportTextFits(String text) implements BusinessRule {
  /** Far beyond any report seen; keeps a pasted book out. */
  public static final int LONGEST = 200_000;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST, text == null ? 0 : text.length());
  }
}

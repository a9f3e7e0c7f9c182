package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A decision has a document number of at most 200 characters and a note of at most 1,000. */
public record AnswerTextsFit(String documentNumber, String reason) implements BusinessRule {
  private static final int NUMBER = 200;
  private static final int NOTE = 1_000;

  @Override
  public boolean isBroken() {
    return documentNumber.length() > NUMBER || reason.length() > NOTE;
  }

  @Override
  public List<Object> arguments() {
    return List.of(NUMBER, NOTE);
  }
}

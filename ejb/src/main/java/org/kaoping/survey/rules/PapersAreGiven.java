package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A batch has 1 to 500 papers. */
public record PapersAreGiven(int papers) implements BusinessRule {
  /** Most papers of a batch. */
  public static final int MOST = 500;

  @Override
  public boolean isBroken() {
    return papers < 1 || papers > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(MOST);
  }
}

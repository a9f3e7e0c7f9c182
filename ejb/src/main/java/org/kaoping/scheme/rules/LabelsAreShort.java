package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Bands and grades have labels of at most 50 characters. */
public record LabelsAreShort(List<String> labels) implements BusinessRule {
  private static final int LONGEST = 50;

  @Override
  public boolean isBroken() {
    return labels.stream().anyMatch(label -> label != null && label.length() > LONGEST);
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}

package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The words on a changed total have at most 1,000 characters. */
public record ChangeNoteFits(String note) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return note != null && note.codePointCount(0, note.length()) > 1000;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}

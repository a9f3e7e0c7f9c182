package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** No scheme comes of an upload while one place of it is wrong. */
public record SchemeHasNoErrors(long errors) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return errors > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(errors);
  }
}

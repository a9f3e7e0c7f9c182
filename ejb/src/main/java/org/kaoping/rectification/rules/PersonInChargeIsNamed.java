package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An order of the office names the post that answers for it (责任人), in at most 200 characters. */
public record PersonInChargeIsNamed(String post) implements BusinessRule {
  private static final int LONGEST = 200;

  @Override
  public boolean isBroken() {
    return post == null || post.isBlank() || post.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}

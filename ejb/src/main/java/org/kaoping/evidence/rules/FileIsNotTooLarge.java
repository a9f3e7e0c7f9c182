package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** One file has at most 20 MB. */
public record FileIsNotTooLarge(long size) implements BusinessRule {
  private static final long MEGABYTE = 1024L * 1024;
  private static final long LARGEST = 20;

  @Override
  public boolean isBroken() {
    return size > LARGEST * MEGABYTE;
  }

  @Override
  public List<Object> arguments() {
    return List.of((size + MEGABYTE - 1) / MEGABYTE, LARGEST);
  }
}

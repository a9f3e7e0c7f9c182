package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An export holds exactly what is filtered; what is too long for one file is narrowed, never cut.
 *
 * @param lines how many the filter finds
 * @param most how many fit
 */
public record LedgerExportFits(long lines, int most) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return lines > most;
  }

  @Override
  public List<Object> arguments() {
    return List.of(lines, most);
  }
}

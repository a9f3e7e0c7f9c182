package org.kaoping.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * 检查记录表: what the inspectors saw.
 *
 * @param checkedOn the day
 * @param place where
 * @param situation what was seen
 * @param findings what was wrong; empty when nothing was
 */
public record CheckSheet(
    LocalDate checkedOn, String place, String situation, List<CheckFinding> findings) {
  public CheckSheet {
    findings = List.copyOf(findings);
  }
}

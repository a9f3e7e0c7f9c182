package org.kaoping.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One year on the stage: who plays, which cycle, which appraisals.
 *
 * @param stage the stage
 * @param dates the year's dates
 * @param ids ids of the demo organisation by code
 * @param unfinished whether two units shall lag behind, so that the offices have work to do
 * @param appraisals ids of the unit appraisals by unit code, filled when the cycle opens
 */
record Play(
    Stage stage,
    YearPlan dates,
    Map<String, Long> ids,
    boolean unfinished,
    Map<String, Long> appraisals,
    long[] cycle) {

  Play(Stage stage, YearPlan dates, Map<String, Long> ids, boolean unfinished) {
    this(stage, dates, ids, unfinished, new LinkedHashMap<>(), new long[1]);
  }

  long cycleId() {
    return cycle[0];
  }

  long appraisal(DemoUnit unit) {
    return appraisals.get(unit.code());
  }

  /** Whether a unit's plan waits for an office in an unfinished year. */
  boolean lags(DemoUnit unit) {
    return unfinished && ("wtj".equals(unit.code()) || "zrj".equals(unit.code()));
  }
}

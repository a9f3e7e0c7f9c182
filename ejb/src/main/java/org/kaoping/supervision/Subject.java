package org.kaoping.supervision;

/**
 * Somebody or something that can be drawn, with what the data say about it.
 *
 * @param key stable name, such as {@code unit:12}, {@code indicator:7:31}, {@code task:305}
 * @param label what it is called
 * @param stratum its group
 * @param risk frozen with the draw
 * @param appraisalId the unit appraisal
 * @param unitId the unit
 * @param divisionId the division, or null
 * @param indicatorId the indicator, or null
 */
record Subject(
    String key,
    String label,
    String stratum,
    Risk risk,
    long appraisalId,
    long unitId,
    Long divisionId,
    Long indicatorId) {
  SampleDraw.Candidate candidate() {
    return new SampleDraw.Candidate(key, stratum, risk.weight());
  }
}

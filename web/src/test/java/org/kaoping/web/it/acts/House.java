package org.kaoping.web.it.acts;

/**
 * A unit of the tests' own in a cycle of its own, with people for every role.
 *
 * @param code what its logins begin with
 * @param unitId the unit
 * @param seriesId its series, which has no other unit
 * @param cycleId its cycle
 * @param appraisalId its appraisal
 * @param firstDivision 甲股, the lead of two indicators
 * @param secondDivision 乙股, the lead of one, assisting in another
 */
public record House(
    String code,
    long unitId,
    long seriesId,
    long cycleId,
    long appraisalId,
    long firstDivision,
    long secondDivision) {
  public String office() {
    return code + ".office";
  }

  /** Sits in the unit office and in the leading group. */
  public String both() {
    return code + ".both";
  }

  public String leader() {
    return code + ".ld1";
  }

  public String otherLeader() {
    return code + ".ld2";
  }

  public String head() {
    return code + ".head";
  }

  public String first() {
    return code + ".a";
  }

  public String second() {
    return code + ".b";
  }
}

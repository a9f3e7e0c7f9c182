package org.kaoping.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits an indicator among divisions: the first named leads, the others assist. 各股室 becomes all
 * divisions in force; where it stands alone, the unit's office leads them.
 */
final class DutySplit {
  private DutySplit() {}

  /**
   * @param indicator the revision to be dispatched
   * @param owners its owners, of any kind, in order
   * @param allDivisions divisions in force, the unit's office first
   * @return each owning division once, the lead first
   */
  static List<DutyAssignment> of(
      IndicatorRevision indicator, List<IndicatorOwner> owners, List<Long> allDivisions) {
    Map<Long, OwnerDuty> duties = new LinkedHashMap<>();
    for (IndicatorOwner owner : owners) {
      if (owner.getKind() == OwnerKind.DIVISION) {
        for (Long division : divisions(owner, allDivisions)) {
          duties.putIfAbsent(division, duties.isEmpty() ? OwnerDuty.LEAD : OwnerDuty.ASSIST);
        }
      }
    }
    List<DutyAssignment> assignments = new ArrayList<>();
    duties.forEach(
        (division, duty) ->
            assignments.add(
                new DutyAssignment(indicator.getIndicatorId(), indicator.getId(), division, duty)));
    return assignments;
  }

  private static List<Long> divisions(IndicatorOwner owner, List<Long> allDivisions) {
    return owner.isAllDivisions() ? allDivisions : List.of(owner.getOrgUnitId());
  }
}

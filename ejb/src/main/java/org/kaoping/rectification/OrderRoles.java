package org.kaoping.rectification;

import org.kaoping.security.Role;

/** Who does what on an order, by whom it is meant for and where its finding comes from. */
public interface OrderRoles {
  /** The division that answers; null when a unit is meant as a whole. */
  Long getDivisionId();

  /** Where the finding comes from. */
  FindingSource getSource();

  /** Who answers: the division, or the office of a unit that is meant as a whole. */
  default Role answerer() {
    return getDivisionId() == null ? Role.UNIT_OFFICE : Role.DIVISION;
  }

  /** Who re-checks and talks: the unit's leading group, or the office for what it has found. */
  default Role overseer() {
    return getSource().isOfOffice() ? Role.PERFORMANCE_OFFICE : Role.LEADING_GROUP;
  }

  /** Who decides on accountability: the head of the unit, or the city's leader about a unit. */
  default Role decider() {
    return getDivisionId() == null ? Role.CITY_LEADER : Role.UNIT_HEAD;
  }
}

package org.kaoping.wall;

/** What an office asks for in one click. */
public enum Backlog {
  /** 未报送: a plan or report whose time has come is not there. */
  NOT_SUBMITTED,
  /** 退回: given back and not there again. */
  RETURNED,
  /** 逾期: the last day of a stage has passed. */
  OVERDUE;

  boolean holds(Wall.Cell cell) {
    boolean open =
        cell.light() == Light.RUNNING
            || cell.light() == Light.NEAR
            || cell.light() == Light.OVERDUE;
    return switch (this) {
      case NOT_SUBMITTED -> open && !cell.returned() && isSubmission(cell);
      case RETURNED -> cell.returned();
      case OVERDUE -> cell.light() == Light.OVERDUE;
    };
  }

  private static boolean isSubmission(Wall.Cell cell) {
    return switch (cell.stage()) {
      case PLAN, REPORT -> true;
      default -> false;
    };
  }
}

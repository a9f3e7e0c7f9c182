package org.kaoping.changeorder;

/** Who asked for a change. */
public enum ChangeOrigin {
  /** The unit asks for a change of its own plan. */
  UNIT,
  /** The performance office enters a document that amends plans. */
  OFFICE
}

package org.kaoping.plan;

/** What kind of owner stands in a cell of the breakdown table. */
public enum OwnerKind {
  /** 分管领导. */
  LEADER,
  /** 责任单位及股室. */
  DIVISION,
  /** 责任人, named by post. */
  POST
}

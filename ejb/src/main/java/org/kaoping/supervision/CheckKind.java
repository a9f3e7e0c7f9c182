package org.kaoping.supervision;

import org.kaoping.rectification.FindingSource;

/** What a check is. */
public enum CheckKind {
  /** 抽查: drawn. */
  SPOT_CHECK(FindingSource.SPOT_CHECK),
  /** 作风纪律检查. */
  DISCIPLINE(FindingSource.DISCIPLINE_CHECK),
  /** 效能督查. */
  EFFICIENCY(FindingSource.DISCIPLINE_CHECK);

  private final FindingSource source;

  CheckKind(FindingSource source) {
    this.source = source;
  }

  /** As what its findings stand in the ledger. */
  FindingSource source() {
    return source;
  }
}

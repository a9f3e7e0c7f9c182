package org.kaoping.scheme;

/** Whether a scheme may still be changed. */
public enum SchemeState {
  /** Entered as printed; its questions are being answered. */
  DRAFT,
  /** Frozen and hashed; scores are computed by it. */
  ISSUED
}

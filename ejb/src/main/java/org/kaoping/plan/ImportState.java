package org.kaoping.plan;

/** Where an uploaded table stands. */
public enum ImportState {
  STAGED,
  CONFIRMED,
  /** Its content is not kept. */
  DISCARDED
}

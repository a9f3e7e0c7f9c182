package org.kaoping.plan;

/** How grave a finding of an import is. */
public enum Severity {
  /** Nothing can be stored while it stands. */
  ERROR,
  /** To be looked at; it does not hinder. */
  WARNING
}

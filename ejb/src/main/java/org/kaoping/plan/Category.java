package org.kaoping.plan;

/** 指标类别: who chose an indicator. */
public enum Category {
  /** 规定指标: set for every unit. */
  MANDATORY,
  /** 自选指标: chosen by the unit. */
  SELF_SELECTED
}

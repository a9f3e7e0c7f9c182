package org.kaoping.plan;

/** 指标类别: who set an indicator. */
public enum Category {
  /** 规定指标: set by the city for all units. */
  MANDATORY,
  /** 自选指标: chosen by the unit from its own duties. */
  SELF_SELECTED
}

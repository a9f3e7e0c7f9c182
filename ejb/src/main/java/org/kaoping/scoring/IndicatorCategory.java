package org.kaoping.scoring;

/** Group of an indicator in the breakdown table. */
public enum IndicatorCategory {
  /** 规定指标: scored in the first pass, feeds the series average. */
  MANDATORY,
  /** 自选指标: scored in the second pass. */
  SELF_SELECTED,
  /** 加分项: adds to the total, but not to the full points. */
  BONUS
}

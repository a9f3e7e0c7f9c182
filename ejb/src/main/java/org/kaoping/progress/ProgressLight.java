package org.kaoping.progress;

/** 进度灯: how completion compares with the time elapsed. */
public enum ProgressLight {
  /** 绿灯. */
  GREEN,
  /** 黄灯. */
  YELLOW,
  /** 红灯. */
  RED,
  /** Nothing to measure. */
  NONE
}

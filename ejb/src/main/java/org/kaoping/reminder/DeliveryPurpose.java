package org.kaoping.reminder;

/** Why a message was sent. */
public enum DeliveryPurpose {
  /** 每日提醒汇总. */
  DIGEST,
  /** 催办. */
  URGE
}

package org.kaoping.reminder;

/** Ways out of the application; inside it everything stands under 通知. */
public enum ChannelKind {
  /** 电子邮件. */
  MAIL,
  /** 办公系统、政务微信、短信网关: one signed HTTP call per message. */
  WEBHOOK
}

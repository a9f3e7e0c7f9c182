package org.kaoping.rectification;

import java.time.LocalDate;

/**
 * 约谈通知书: what a talk is called with; its document number comes with the act.
 *
 * @param talkOn the day of the talk, not before today
 * @param place where
 * @param invited the post that has to come
 * @param subject what will be talked about
 */
public record TalkNotice(LocalDate talkOn, String place, String invited, String subject) {}

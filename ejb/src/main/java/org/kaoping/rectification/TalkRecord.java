package org.kaoping.rectification;

import java.time.LocalDate;

/**
 * 约谈记录: what an accountability talk is put on record with.
 *
 * @param heldOn the day, not in the future
 * @param place where
 * @param content what was said and agreed
 */
public record TalkRecord(LocalDate heldOn, String place, String content) {}

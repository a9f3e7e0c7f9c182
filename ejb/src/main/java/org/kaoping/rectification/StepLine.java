package org.kaoping.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * One answer, re-check or talk, to read.
 *
 * @param kind what was done
 * @param round in which round, from 1
 * @param result name of the outcome; null for an answer
 * @param text measures, reason or content; may be null for a closing re-check
 * @param heldOn the day of a talk, or for which it is called; else null
 * @param place where a talk was held, else null
 * @param at when it was recorded, business time
 * @param by the post
 * @param documentNumber the paper behind it, or null
 * @param invited the post that is called to a talk, else null
 */
public record StepLine(
    StepKind kind,
    int round,
    String result,
    String text,
    LocalDate heldOn,
    String place,
    Instant at,
    String by,
    String documentNumber,
    String invited) {

  /** The outcome in the reader's language; empty for an answer. */
  public String resultName(Locale locale) {
    if (result == null) {
      return "";
    }
    String type = kind == StepKind.TALK ? "TalkResult." : "Recheck.";
    return Messages.term(type + result, locale);
  }
}

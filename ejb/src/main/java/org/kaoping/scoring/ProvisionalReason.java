package org.kaoping.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a score may still change.
 *
 * @param code what is open
 * @param args values for the text
 */
public record ProvisionalReason(Code code, List<String> args) {
  public ProvisionalReason {
    Checks.required("code", code);
    args = Checks.list("args", args);
  }

  static ProvisionalReason of(Code code, Object... args) {
    return new ProvisionalReason(code, Arrays.stream(args).map(String::valueOf).toList());
  }

  static List<ProvisionalReason> of(List<SchemeAnswer> readings) {
    return readings.stream()
        .filter(SchemeAnswer::provisional)
        .map(reading -> of(Code.READING_PROVISIONAL, reading.questionCode()))
        .toList();
  }

  /** The reason in the reader's language. */
  public String text(Locale locale) {
    return ScoringMessages.text("provisional." + code, locale, args.toArray());
  }

  /** What can be open. */
  public enum Code {
    /** No fact, result or judgement yet. */
    FACT_PENDING,
    /** An item of the indicator that nobody has looked at yet. */
    ITEM_PENDING,
    /** A part of the total beside the duty score is not in. Args: name. */
    COMPONENT_PENDING,
    /** The indicator whose score rate caps this one is provisional. */
    LINKED_PROVISIONAL,
    /** The unit's figures are not verified. */
    UNIT_NOT_VERIFIED,
    /** The scheme's owner has not decided; the office's reading is used. Args: question code. */
    READING_PROVISIONAL,
    /** Units of the series are not verified yet. Args: verified units, all units. */
    SERIES_NOT_COMPLETE,
    /** Mandatory results left out of the average. Args: number. */
    MANDATORY_PENDING,
    /** Mandatory scores of verified units that are themselves provisional. Args: number. */
    MANDATORY_PROVISIONAL,
    /** No unit of the series is verified. */
    NO_VERIFIED_UNIT,
    /** No mandatory result of a verified unit is in. */
    NO_MANDATORY_RESULT
  }
}

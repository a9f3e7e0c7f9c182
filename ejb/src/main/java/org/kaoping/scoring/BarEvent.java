package org.kaoping.scoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that makes a bar fall.
 *
 * @param code code of the bar in the scheme
 * @param text what happened
 * @param date when, if known
 * @param documentNumber document that says so; may be empty
 */
public record BarEvent(String code, String text, Optional<LocalDate> date, String documentNumber) {
  public BarEvent {
    Checks.text("code", code);
    Checks.required("text", text);
    Checks.required("date", date);
    documentNumber = documentNumber == null ? "" : documentNumber;
  }
}

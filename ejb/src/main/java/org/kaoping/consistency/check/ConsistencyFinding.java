package org.kaoping.consistency.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Place;
import org.kaoping.kernel.Messages;

/**
 * Two things in print that cannot both be right.
 *
 * @param code what was found
 * @param key the claim it was found in
 * @param name what the claim is about
 * @param stated what is printed; a word that begins with {@code @} names a term of the bundle
 * @param expected what it should be, or what is printed elsewhere
 * @param where where {@code stated} stands
 * @param elsewhere where {@code expected} stands or comes from; empty places for a computation
 * @param details further values that the sentence names
 */
public record ConsistencyFinding(
    FindingCode code,
    String key,
    String name,
    String stated,
    String expected,
    Place where,
    Place elsewhere,
    List<String> details) {
  private static final String TERM = "@";

  public ConsistencyFinding {
    details = List.copyOf(details);
  }

  /** A definition as a value of a finding; it is named in the reader's language. */
  static String value(Definition definition) {
    return TERM + "Definition." + definition.name();
  }

  public FindingKind kind() {
    return code.kind();
  }

  public Gravity gravity() {
    return code.gravity();
  }

  /** What is printed, in the reader's language. */
  public String stated(Locale locale) {
    return readable(stated, locale);
  }

  /** What it should be, in the reader's language. */
  public String expected(Locale locale) {
    return readable(expected, locale);
  }

  /** What is wrong and what to do, in the reader's language. */
  public String message(Locale locale) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(quotable(name));
    arguments.add(stated(locale));
    arguments.add(expected(locale));
    details.forEach(detail -> arguments.add(quotable(readable(detail, locale))));
    return Messages.rule("Consistency." + code, arguments, locale);
  }

  /** The sentences put names in quotation marks; marks within them are single ones. */
  private static String quotable(String text) {
    return text.replace('“', '‘').replace('”', '’');
  }

  private static String readable(String value, Locale locale) {
    return value.startsWith(TERM) ? Messages.term(value.substring(TERM.length()), locale) : value;
  }
}

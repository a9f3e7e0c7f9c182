package org.kaoping.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;

/**
 * An act was refused because it would break a named rule. Nothing of the act is stored: the
 * transaction rolls back, and the refusal is recorded in one of its own.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
  private final String code;
  private final transient List<Object> arguments;

  public Refused(BusinessRule rule) {
    this(rule.code(), rule.arguments());
  }

  public Refused(String code, List<Object> arguments) {
    super(code + arguments);
    this.code = code;
    this.arguments = List.copyOf(arguments);
  }

  /** Name of the broken rule. */
  public String code() {
    return code;
  }

  /** The values that the message names. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /** The refusal in the reader's language: what is wrong and what to do. */
  public String message(Locale locale) {
    return Messages.rule(code, arguments(), locale);
  }
}

package org.kaoping.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The only exception of this package: names what was refused and with which values. The text for
 * users comes from {@link #text(Locale)}.
 */
public final class ScoringRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final String[] args;

  public ScoringRefusal(RefusalCode code, Object... args) {
    super(code + Arrays.toString(args));
    this.code = code;
    this.args = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
  }

  public RefusalCode code() {
    return code;
  }

  /** The values in question, in the order that {@link RefusalCode} documents. */
  public List<String> args() {
    return List.of(args);
  }

  /** The refusal in the reader's language. */
  public String text(Locale locale) {
    return ScoringMessages.text("refusal." + code, locale, (Object[]) args);
  }
}

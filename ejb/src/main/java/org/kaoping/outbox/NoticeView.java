package org.kaoping.outbox;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.SubjectRef;

/**
 * A notice as a person reads it.
 *
 * @param id to mark it as read
 * @param kind names its text
 * @param subject what it is about
 * @param at when it was posted, by business time
 * @param read whether this person has read it
 * @param arguments fill the places of the text
 */
public record NoticeView(
    long id, String kind, SubjectRef subject, Instant at, boolean read, List<String> arguments) {
  private static final String TERM = "term:";

  /** The notice in the reader's language. */
  public String text(Locale locale) {
    Object[] readable =
        arguments.stream()
            .map(
                argument ->
                    argument.startsWith(TERM)
                        ? Messages.term(argument.substring(TERM.length()), locale)
                        : argument)
            .toArray();
    return new MessageFormat(Messages.term("Notice." + kind, locale), locale).format(readable);
  }
}

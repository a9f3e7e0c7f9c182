package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Settings of the channels, from the environment: no secret stands in the database or the archive.
 * A system property wins, {@code kaoping.smtp.host} over {@code KAOPING_SMTP_HOST}.
 */
@ApplicationScoped
public class ChannelSettings {
  /** The value of a setting such as {@code KAOPING_SMTP_HOST}; empty when it is not set. */
  public String of(String name) {
    String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
    String value = System.getProperty(property, System.getenv(name));
    return value == null ? "" : value.strip();
  }

  /** The value of a setting, or another one where it is not set. */
  public String of(String name, String otherwise) {
    String value = of(name);
    return value.isEmpty() ? otherwise : value;
  }

  /** Where people reach the application, for links in messages; without a slash at the end. */
  public String baseUrl() {
    return of("KAOPING_BASE_URL").replaceAll("/+$", "");
  }
}

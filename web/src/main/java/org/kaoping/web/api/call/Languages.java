package org.kaoping.web.api.call;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of an answer: Chinese, unless the caller prefers English to it. */
public final class Languages {
  private Languages() {}

  public static Locale of(HttpHeaders headers) {
    return preferred(headers.getAcceptableLanguages());
  }

  /**
   * The first language that we speak.
   *
   * @param accepted by the caller, best first
   */
  public static Locale preferred(List<Locale> accepted) {
    return accepted.stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .filter("en"::equals)
        .map(english -> Locale.ENGLISH)
        .orElse(Locale.CHINA);
  }
}

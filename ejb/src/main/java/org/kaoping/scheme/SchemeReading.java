package org.kaoping.scheme;

import java.util.List;
import java.util.Optional;

/**
 * What was read from an uploaded scheme.
 *
 * @param document its canonical text; empty while a finding is an error
 * @param findings everything found, at once
 */
public record SchemeReading(Optional<String> document, List<SchemeFinding> findings) {
  public SchemeReading {
    findings = List.copyOf(findings);
  }

  /** Number of findings that hinder the import. */
  public long errors() {
    return findings.stream().filter(SchemeFinding::isError).count();
  }
}

package org.kaoping.web.api.report;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kaoping.reports.ReportFormat;

/** Finds the format that a caller wants a document in. */
final class Formats {
  private Formats() {}

  /**
   * The format named by the path, else the best one for the header Accept; PDF when anything will
   * do.
   *
   * @param suffix end of the path with its dot; empty for none
   */
  static ReportFormat of(String suffix, Request request) {
    return suffix == null || suffix.isEmpty() ? accepted(request) : named(suffix.substring(1));
  }

  static ReportFormat named(String extension) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> format.extension().equals(extension))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static ReportFormat accepted(Request request) {
    List<Variant> variants =
        Arrays.stream(ReportFormat.values())
            .map(format -> new Variant(type(format), (Locale) null, null))
            .toList();
    Variant best = request.selectVariant(variants);
    if (best == null) {
      throw new NotAcceptableException();
    }
    return ReportFormat.values()[variants.indexOf(best)];
  }

  private static MediaType type(ReportFormat format) {
    MediaType type = MediaType.valueOf(format.mediaType());
    return new MediaType(type.getType(), type.getSubtype());
  }
}

package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file instead of a page. */
@RequestScoped
public class Downloads {
  /** Media type of a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * Answers the request with a file to keep.
   *
   * @param fileName with its ending; Chinese names are sent as RFC 5987 wants
   */
  public void send(String fileName, String mediaType, byte[] content) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.setResponseContentType(mediaType);
    external.setResponseContentLength(content.length);
    external.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"file"
            + ending(fileName)
            + "\"; filename*=UTF-8''"
            + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    external.setResponseHeader("X-Content-Type-Options", "nosniff");
    external.setResponseHeader("Cache-Control", "no-store");
    try {
      external.getResponseOutputStream().write(content);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
  }
}

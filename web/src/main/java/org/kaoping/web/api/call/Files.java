package org.kaoping.web.api.call;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files in answers. */
public final class Files {
  /** Media type of a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Files() {}

  /**
   * A file to be saved under its name, which may be Chinese.
   *
   * @param mediaType never trusted to be shown in place
   */
  public static Response download(String fileName, String mediaType, byte[] content) {
    return Response.ok((StreamingOutput) out -> out.write(content), mediaType)
        .header(HttpHeaders.CONTENT_LENGTH, content.length)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
        .build();
  }

  /** RFC 6266: a plain name for old programs, the true one in UTF-8 for all others. */
  static String disposition(String fileName) {
    String plain = fileName.replaceAll("[^\\w.\\- ]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}

package org.kaoping.web.api.call;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.kaoping.web.RequestLimitFilter;

/**
 * An uploaded file.
 *
 * @param fileName as sent, without folders
 * @param mediaType as the caller says
 * @param content at most {@link RequestLimitFilter#LIMIT} bytes
 */
public record Upload(String fileName, String mediaType, byte[] content) {

  /**
   * The file in a part of a form.
   *
   * @throws BadParameter when there is no such part, or it has no file name
   */
  public static Upload of(EntityPart part) throws IOException {
    if (part == null || part.getFileName().isEmpty()) {
      throw new BadParameter("file");
    }
    String name = utf8(part.getFileName().get());
    try (InputStream in = part.getContent()) {
      return new Upload(
          name.substring(name.lastIndexOf('/') + 1), part.getMediaType().toString(), bytes(in));
    }
  }

  /** Everything in a stream, unless it is longer than a request may be. */
  public static byte[] bytes(InputStream in) throws IOException {
    byte[] content = in.readNBytes((int) RequestLimitFilter.LIMIT + 1);
    if (content.length > RequestLimitFilter.LIMIT) {
      throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return content;
  }

  /** Programs send names in UTF-8; the header of a part is read byte by byte. */
  static String utf8(String name) {
    if (name.chars().anyMatch(c -> c > 0xFF)) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException latin) {
      return name;
    }
  }
}

package org.kaoping.web.api.work;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.kaoping.web.api.call.BadParameter;
import org.kaoping.worklist.WorkListKey;

/** A place in the work list as callers pass it back: opaque to them. */
public final class Cursor {
  private static final String BETWEEN = "/";

  private Cursor() {}

  /** The cursor of a place. */
  public static String of(WorkListKey key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((key.dueAt() + BETWEEN + key.id()).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The place after which the next page begins.
   *
   * @param cursor from an earlier page; null for the first
   * @throws BadParameter when it is none of ours
   */
  public static WorkListKey key(String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return WorkListKey.START;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int end = text.indexOf(BETWEEN);
      return new WorkListKey(
          Instant.parse(text.substring(0, end)), Long.parseLong(text.substring(end + 1)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
      throw new BadParameter("after");
    }
  }
}

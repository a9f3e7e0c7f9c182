package org.kaoping.web.api.call;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record's version as an ETag. */
public final class EntityTags {
  private static final Pattern TAG = Pattern.compile("\"?(\\d{1,18})\"?");

  private EntityTags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * The version in an {@code If-Match} header.
   *
   * @return null when there is no header, or it is {@code *}: any version will do
   * @throws BadParameter when it is no ETag of ours
   */
  static Long version(String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new BadParameter("If-Match");
    }
    return Long.valueOf(tag.group(1));
  }
}

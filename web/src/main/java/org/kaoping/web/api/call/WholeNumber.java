package org.kaoping.web.api.call;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole number in a query. The runtime answers a number that it cannot read as if the path did
 * not exist; this type lets us say what is wrong.
 *
 * @param text as the caller wrote it
 */
@Schema(type = SchemaType.INTEGER, format = "int32")
public record WholeNumber(String text) {

  /** Called by the runtime. */
  public static WholeNumber valueOf(String text) {
    return new WholeNumber(text);
  }

  /**
   * The number.
   *
   * @param name the parameter
   * @throws BadParameter when it is none within the bounds
   */
  public int in(String name, int lowest, int highest) {
    if (text.matches("\\d{1,9}")) {
      int value = Integer.parseInt(text);
      if (value >= lowest && value <= highest) {
        return value;
      }
    }
    throw new BadParameter(name);
  }

  /** A year from 2000 to 2100. */
  public static int year(WholeNumber year) {
    if (year == null) {
      throw new BadParameter("year");
    }
    return year.in("year", 2000, 2100);
  }
}

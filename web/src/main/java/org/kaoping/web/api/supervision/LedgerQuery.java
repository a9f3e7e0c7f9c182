package org.kaoping.web.api.supervision;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerState;
import org.kaoping.web.api.call.BadParameter;
import org.kaoping.web.api.call.WholeNumber;

/** What is wanted from the ledger, as it stands in a query. */
public class LedgerQuery {
  @QueryParam("year")
  private WholeNumber year;

  @QueryParam("unit")
  private WholeNumber unit;

  @QueryParam("division")
  private WholeNumber division;

  @QueryParam("source")
  private String source;

  @QueryParam("state")
  private String state;

  @QueryParam("overdue")
  private String overdue;

  @QueryParam("closedThisMonth")
  private String closedThisMonth;

  @QueryParam("text")
  private String text;

  /**
   * The filter.
   *
   * @throws BadParameter when a part cannot be read
   */
  LedgerFilter filter() {
    return new LedgerFilter(
        year == null ? null : Integer.valueOf(WholeNumber.year(year)),
        id("unit", unit),
        id("division", division),
        named(FindingSource.values(), "source", source),
        named(LedgerState.values(), "state", state),
        flag("overdue", overdue),
        flag("closedThisMonth", closedThisMonth),
        text);
  }

  private static Long id(String name, WholeNumber number) {
    return number == null ? null : Long.valueOf(number.in(name, 1, Integer.MAX_VALUE));
  }

  private static <E extends Enum<E>> E named(E[] values, String parameter, String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadParameter(parameter));
  }

  private static boolean flag(String parameter, String value) {
    if (value == null || value.isEmpty() || "false".equals(value)) {
      return false;
    }
    if ("true".equals(value)) {
      return true;
    }
    throw new BadParameter(parameter);
  }
}

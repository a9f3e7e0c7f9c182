package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Joins the cells of neighbouring rows that belong to one group into one tall cell.
 *
 * <p>The template prints the group's cell in each row and gives it the property {@link #PROPERTY}.
 * Joining them in the filled document keeps rows whole at page breaks, repeats the group's name on
 * the next page, centres it, and makes every exporter see one cell: Excel and Word get truly merged
 * ones. (Nested lists, the other way to such cells, break rows across pages.)
 */
final class SpannedCells {
  /** Names the group that a cell belongs to; its value is unique within the document. */
  static final String PROPERTY = "org.kaoping.span";

  private SpannedCells() {}

  static void join(JasperPrint print) {
    print.getPages().forEach(SpannedCells::join);
  }

  private static void join(JRPrintPage page) {
    Map<String, JRPrintElement> open = new HashMap<>();
    List<JRPrintElement> kept = new ArrayList<>(page.getElements().size());
    for (JRPrintElement element : page.getElements()) {
      String span = span(element);
      JRPrintElement above = span == null ? null : open.get(span);
      if (above != null && above.getY() + above.getHeight() == element.getY()) {
        above.setHeight(above.getHeight() + element.getHeight());
      } else {
        kept.add(element);
        if (span != null) {
          open.put(span, element);
        }
      }
    }
    page.setElements(kept);
  }

  private static String span(JRPrintElement element) {
    return element.hasProperties() ? element.getPropertiesMap().getProperty(PROPERTY) : null;
  }
}

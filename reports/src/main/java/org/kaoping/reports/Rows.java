package org.kaoping.reports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** A template's detail rows, each a map from field name to value. */
final class Rows implements JRDataSource {
  private final Iterator<Map<String, Object>> rows;
  private Map<String, Object> current = Map.of();

  Rows(List<Map<String, Object>> rows) {
    this.rows = rows.iterator();
  }

  @Override
  public boolean next() {
    if (!rows.hasNext()) {
      return false;
    }
    current = rows.next();
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return current.get(field.getName());
  }
}

package org.kaoping.scheme.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The empty form in which an office writes a scheme with its rules. */
public final class SchemeTableTemplate {
  private SchemeTableTemplate() {}

  /** A workbook with explanations, headings, drop-down lists and prompts, and no data. */
  public static byte[] write() {
    Map<String, Object> empty = new LinkedHashMap<>();
    Tree.put(empty, "rounding.scale", "2");
    Tree.put(empty, "rounding.modes", List.of("HALF_UP"));
    return SchemeTableExport.write(empty);
  }
}

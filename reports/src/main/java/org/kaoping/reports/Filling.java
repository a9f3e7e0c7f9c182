package org.kaoping.reports;

import java.util.List;
import java.util.Map;

/**
 * What goes into one template.
 *
 * @param template the template's name
 * @param title plain title for the file's properties
 * @param sheetName plain name of the sheet in a workbook
 * @param parameters values for the template's parameters
 * @param rows detail rows
 */
record Filling(
    String template,
    String title,
    String sheetName,
    Map<String, Object> parameters,
    List<Map<String, Object>> rows) {}

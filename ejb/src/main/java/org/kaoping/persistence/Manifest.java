package org.kaoping.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last entry of a backup: what it contains. Lines of tab-separated fields: {@code format 1},
 * {@code schema <migrations>}, then for each entry {@code entry <name> <count> <sha-256>}, where
 * the count is rows of a table or bytes of a file.
 *
 * @param schema the applied migrations
 * @param entries by name, in their order in the archive
 */
record Manifest(String schema, Map<String, Entry> entries) {
  static final String NAME = "manifest.txt";
  private static final String FORMAT = "1";

  record Entry(long count, String sha256) {}

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("format\t").append(FORMAT).append('\n');
    text.append("schema\t").append(schema).append('\n');
    entries.forEach(
        (name, entry) ->
            text.append(String.join("\t", "entry", name, "" + entry.count(), entry.sha256()))
                .append('\n'));
    return text.toString();
  }

  /**
   * @throws BackupProblem when the text is no manifest of a format that this version reads
   */
  static Manifest parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(TableFormat.fields(line)));
    if (lines.size() < 2
        || !lines.get(0).equals(List.of("format", FORMAT))
        || !"schema".equals(lines.get(1).get(0))) {
      throw new BackupProblem("备份清单无法识别 / The backup's manifest is not readable");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (List<String> line : lines.subList(2, lines.size())) {
      entries.put(line.get(1), new Entry(Long.parseLong(line.get(2)), line.get(3)));
    }
    return new Manifest(lines.get(1).get(1), entries);
  }
}

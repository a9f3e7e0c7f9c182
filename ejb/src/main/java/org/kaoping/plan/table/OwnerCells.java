package org.kaoping.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaoping.plan.OwnerKind;

/** Reads the cells that name owners: several names in one cell, each known in the unit. */
final class OwnerCells {
  private static final Pattern SEPARATORS = Pattern.compile("[\\n\\r、，,;；]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private final Findings findings;
  private final OwnerNames known;

  OwnerCells(Findings findings, OwnerNames known) {
    this.findings = findings;
    this.known = known;
  }

  /** The names in a cell, each once. */
  List<String> names(CellValue value, OwnerKind kind, int row, int column) {
    if (value.isBlank() || value.type() == CellValue.Type.BROKEN) {
      if (value.isBlank()) {
        findings.cell(row, column, FindingCode.OWNER_MISSING);
      }
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : split(value.text(), kind)) {
      if (!names.add(name)) {
        findings.cell(row, column, FindingCode.OWNER_TWICE, name);
      }
      if (!known.knows(kind, name)) {
        reportUnknown(name, kind, row, column);
      }
    }
    return List.copyOf(names);
  }

  /** Blanks separate names, unless a name that has blanks is known as a whole. */
  private List<String> split(String text, OwnerKind kind) {
    List<String> names = new ArrayList<>();
    for (String piece : SEPARATORS.split(text)) {
      String line = TableText.paragraph(piece);
      if (known.knows(kind, line)) {
        names.add(line);
      } else {
        BLANKS.splitAsStream(line).filter(name -> !name.isEmpty()).forEach(names::add);
      }
    }
    return names;
  }

  private void reportUnknown(String name, OwnerKind kind, int row, int column) {
    FindingCode code =
        switch (kind) {
          case LEADER -> FindingCode.LEADER_UNKNOWN;
          case DIVISION -> FindingCode.DIVISION_UNKNOWN;
          case POST -> FindingCode.POST_UNKNOWN;
        };
    findings.cell(row, column, code, name, known.hintFor(kind, name));
  }
}

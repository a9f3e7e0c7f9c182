package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.List;
import org.kaoping.plan.Severity;
import org.kaoping.plan.table.Findings;
import org.kaoping.scheme.SchemeFinding;

/** Collects what is found while a workbook is read. */
final class SchemeNotes {
  private final List<SchemeFinding> notes = new ArrayList<>();

  /** What the reading of cells found. */
  private final Findings cells = new Findings();

  Findings cells() {
    return cells;
  }

  void file(String code, Object... arguments) {
    notes.add(SchemeFinding.at("", code, arguments));
  }

  void sheet(String sheet, String code, Object... arguments) {
    notes.add(SchemeFinding.inSheet(sheet, 0, "", code, Severity.ERROR, arguments));
  }

  void at(CellPlaces.Place place, String code, Object... arguments) {
    add(place, code, Severity.ERROR, arguments);
  }

  void warn(CellPlaces.Place place, String code, Object... arguments) {
    add(place, code, Severity.WARNING, arguments);
  }

  private void add(CellPlaces.Place place, String code, Severity severity, Object... arguments) {
    notes.add(
        SchemeFinding.inSheet(
            place.sheet(), place.row(), place.column(), code, severity, arguments));
  }

  /** Everything found, of cells first. */
  List<SchemeFinding> all() {
    List<SchemeFinding> all =
        new ArrayList<>(cells.inOrder().stream().map(SchemeFinding::ofWorkbook).toList());
    all.addAll(notes);
    return all;
  }
}

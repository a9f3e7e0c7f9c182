package org.kaoping.scheme;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.plan.Severity;
import org.kaoping.plan.table.WorkbookGate;
import org.kaoping.scheme.table.CellPlaces;
import org.kaoping.scheme.table.SchemeTableImport;
import org.kaoping.scheme.table.SchemeTableReading;
import org.kaoping.scheme.table.Tree;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;

/** Reads uploaded schemes; whatever is wrong becomes a finding, all of them at once. */
public final class SchemeFiles {
  /** Most indicators of a scheme: what the workbook has rows for. */
  private static final int MOST_INDICATORS = 2_000;

  /** The format before documents: it has neither title nor indicators. */
  private static final String FIRST_FORMAT = "kaoping-scheme-1";

  private static final int MEGABYTE = 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private SchemeFiles() {}

  /**
   * Reads a file.
   *
   * @param fileName as uploaded
   * @param content a workbook or JSON
   */
  public static SchemeReading read(String fileName, byte[] content) {
    if (SchemeTableImport.isWorkbook(fileName, content)) {
      return ofWorkbook(content);
    }
    if (content == null || content.length == 0) {
      return failed(SchemeFinding.at("", "JSON_MALFORMED", 1, 1));
    }
    if (content.length > WorkbookGate.LARGEST_FILE) {
      return failed(SchemeFinding.at("", "JSON_TOO_LARGE", WorkbookGate.LARGEST_FILE / MEGABYTE));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return ofJson(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException otherText) {
      return failed(SchemeFinding.at("", "JSON_NOT_TEXT"));
    }
  }

  /** A stored document. */
  static SchemeDocument document(String text) {
    return ScoringRefused.guard(() -> SchemeDocumentCodec.read(text));
  }

  private static SchemeReading failed(SchemeFinding finding) {
    return new SchemeReading(Optional.empty(), List.of(finding));
  }

  private static SchemeReading ofJson(String text) {
    Map<String, Object> tree;
    try {
      tree = Tree.read(text);
    } catch (JsonParsingException broken) {
      JsonLocation at = broken.getLocation();
      return failed(
          SchemeFinding.at("", "JSON_MALFORMED", at.getLineNumber(), at.getColumnNumber()));
    } catch (JsonException noObject) {
      return failed(SchemeFinding.at("", "NOT_AN_OBJECT"));
    }
    if (!Tree.text(tree, "format").startsWith("kaoping-scheme-")) {
      return failed(SchemeFinding.at("/format", "FORMAT_UNKNOWN", Tree.text(tree, "format")));
    }
    List<SchemeFinding> findings = new ArrayList<>();
    Optional<SchemeDocument> document = Refusals.read(text, findings);
    if (document.isPresent() && !Tree.text(tree, "format").equals(FIRST_FORMAT)) {
      Map<String, Object> tidy = Tidy.object(tree);
      findings.addAll(TextLimits.findings(tidy));
      document = Refusals.read(Tree.write(tidy), findings);
    }
    return reading(document, findings);
  }

  private static SchemeReading ofWorkbook(byte[] content) {
    SchemeTableReading table = SchemeTableImport.read(content);
    List<SchemeFinding> findings = new ArrayList<>(table.findings());
    if (table.document().isEmpty()) {
      return new SchemeReading(Optional.empty(), findings);
    }
    List<SchemeFinding> refusals = new ArrayList<>();
    Map<String, Object> tidy = Tidy.object(Tree.read(table.document()));
    refusals.addAll(TextLimits.findings(tidy));
    Optional<SchemeDocument> document = Refusals.read(Tree.write(tidy), refusals);
    for (SchemeFinding refusal : refusals) {
      SchemeFinding placed = placed(refusal, table.places());
      if (!isKnown(placed, findings)) {
        findings.add(placed);
      }
    }
    return reading(document, findings);
  }

  private static SchemeReading reading(
      Optional<SchemeDocument> document, List<SchemeFinding> findings) {
    int indicators = document.map(known -> known.indicators().size()).orElse(0);
    if (indicators > MOST_INDICATORS) {
      findings.add(SchemeFinding.at("/groups", "TOO_MANY_INDICATORS", indicators, MOST_INDICATORS));
    }
    boolean good = findings.stream().noneMatch(SchemeFinding::isError);
    return new SchemeReading(
        document.filter(any -> good).map(SchemeDocumentCodec::write), findings);
  }

  private static SchemeFinding placed(SchemeFinding refusal, CellPlaces places) {
    return places
        .nearest(refusal.pointer())
        .map(cell -> refusal.movedTo(cell.sheet(), cell.row(), cell.column()))
        .orElse(refusal);
  }

  /**
   * A cell that could not be read is missing in the document, too: that is one error, not two. What
   * has no place follows from something that has one.
   */
  private static boolean isKnown(SchemeFinding refusal, List<SchemeFinding> findings) {
    if (refusal.row() == 0) {
      return findings.stream().anyMatch(SchemeFinding::isError);
    }
    return findings.stream()
        .anyMatch(
            known ->
                known.severity() == Severity.ERROR
                    && known.sheet().equals(refusal.sheet())
                    && known.row() == refusal.row()
                    && (refusal.column().isEmpty()
                        || known.column().isEmpty()
                        || known.column().equals(refusal.column())));
  }
}

package org.kaoping.scheme;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaoping.scoring.BandTable;
import org.kaoping.scoring.GradeScale;
import org.kaoping.scoring.Precision;
import org.kaoping.scoring.RoundingQuestion;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeRounding;
import org.kaoping.scoring.ScoringScheme;

/**
 * What the performance office enters as a scheme (考核方案体系). Gaps and overlaps of the bands and
 * undecided rounding are legal here: they become questions to whoever issues the scheme.
 *
 * @param code short code, the same for all versions of a scheme, at most 100 characters
 * @param name title shown to everybody
 * @param sourceDocument title or number of the document that prints it
 * @param sourceText its scoring standard, word for word, shown beside the questions
 * @param bands bands of completion rates, best first
 * @param decimals decimals of a score, 0 to 6
 * @param rounding how further decimals are treated; null when the document does not say
 * @param grades grade scale, best first; empty when the scheme has none
 */
public record NewScheme(
    String code,
    String name,
    String sourceDocument,
    String sourceText,
    List<NewBand> bands,
    int decimals,
    RoundingMode rounding,
    List<NewGrade> grades) {
  public NewScheme {
    bands = bands == null ? List.of() : List.copyOf(bands);
    grades = grades == null ? List.of() : List.copyOf(grades);
  }

  /**
   * The scheme as the scoring package knows it.
   *
   * @throws org.kaoping.scoring.ScoringRefusal when it cannot be meant (an empty band, a factor
   *     above 1 …)
   */
  public ScoringScheme asPrinted(String version) {
    return new ScoringScheme(
        code,
        version,
        List.of(BandTable.ofPercent(bands.stream().map(NewBand::asPrinted).toList())),
        SchemeRules.all(),
        asPrintedRounding(),
        asPrintedScale());
  }

  /**
   * The scheme as a document without indicators of its own: the units' plans bring them.
   *
   * @throws org.kaoping.scoring.ScoringRefusal when it cannot be meant
   */
  SchemeDocument asDocument(String version) {
    return new SchemeDocument(
        code,
        version,
        name,
        sourceDocument,
        sourceText == null ? "" : sourceText,
        Optional.empty(),
        asPrinted(version),
        List.of());
  }

  /** Labels of all bands and grades. */
  List<String> labels() {
    return Stream.concat(bands.stream().map(NewBand::label), grades.stream().map(NewGrade::label))
        .toList();
  }

  private SchemeRounding asPrintedRounding() {
    return rounding == null
        ? RoundingQuestion.roundOrCut(decimals)
        : new Precision(decimals, rounding);
  }

  private Optional<GradeScale> asPrintedScale() {
    return grades.isEmpty()
        ? Optional.empty()
        : Optional.of(new GradeScale(grades.stream().map(NewGrade::asPrinted).toList()));
  }
}

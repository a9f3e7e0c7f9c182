package org.kaoping.scheme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kaoping.scoring.Band;
import org.kaoping.scoring.BandTable;
import org.kaoping.scoring.GradeScale;
import org.kaoping.scoring.Precision;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeQuestion;
import org.kaoping.scoring.ScoringScheme;

/**
 * A scheme with what print leaves open and what has been decided on it.
 *
 * @param version counts the schemes of the same code
 * @param recordVersion for {@code expectedVersion}
 * @param hash SHA-256 of the text at issue; null in a draft
 * @param decimals decimals of a score
 * @param rounding decided rounding in print; null when print does not say
 * @param indicators how many indicators the scheme has of its own
 * @param complete whether every question has a decision
 * @param provisional whether a decision is still the office's own
 */
public record SchemeView(
    long id,
    String code,
    int version,
    long recordVersion,
    String name,
    String sourceDocument,
    String sourceText,
    SchemeState state,
    String hash,
    Instant issuedAt,
    List<BandLine> bands,
    int decimals,
    String rounding,
    List<GradeLine> grades,
    List<QuestionLine> questions,
    int indicators,
    boolean complete,
    boolean provisional) {

  static SchemeView of(Scheme scheme) {
    SchemeDocument document = scheme.document();
    ScoringScheme printed = document.scoring();
    List<QuestionLine> questions =
        printed.questions().stream().map(question -> QuestionLine.of(question, scheme)).toList();
    return new SchemeView(
        scheme.getId(),
        scheme.getCode(),
        scheme.getSchemeVersion(),
        scheme.getVersion(),
        scheme.getName(),
        scheme.getSourceDocument(),
        scheme.getSourceText(),
        scheme.getState(),
        scheme.getHash(),
        scheme.getIssuedAt(),
        printed.tables().stream()
            .flatMap(table -> table.bands().stream().map(band -> BandLine.of(table, band)))
            .toList(),
        printed.rounding().scale(),
        printed.rounding() instanceof Precision decided ? decided.mode().name() : null,
        printed.gradeScale().map(GradeScale::grades).orElse(List.of()).stream()
            .map(grade -> new GradeLine(grade.label(), grade.from()))
            .toList(),
        questions,
        document.indicators().size(),
        questions.stream().allMatch(question -> question.current() != null),
        scheme.currentAnswers().stream().anyMatch(answer -> answer.provisional()));
  }

  /**
   * A band as printed.
   *
   * @param table key of its table; empty for the only or main one
   * @param percent whether its ends are percentages
   * @param factor share of the points, or points where its table gives points
   */
  public record BandLine(
      String table,
      boolean percent,
      String label,
      BigDecimal lower,
      boolean lowerIncluded,
      BigDecimal upper,
      boolean upperIncluded,
      BigDecimal factor) {
    private static final BigDecimal ALL = new BigDecimal("100");

    static BandLine of(BandTable table, Band band) {
      return new BandLine(
          table.key(),
          table.range().upper().filter(end -> end.compareTo(ALL) == 0).isPresent(),
          band.label(),
          band.range().lower(),
          band.range().lowerClosed(),
          band.range().upper().orElse(null),
          band.range().upperClosed(),
          band.factor());
    }
  }

  /** A grade and the least score rate, in percent, that it needs. */
  public record GradeLine(String label, BigDecimal from) {}

  /**
   * A question with its decisions.
   *
   * @param options codes of the possible answers
   * @param current the decision that counts; null while there is none
   * @param earlier decisions that it replaced, oldest first
   */
  public record QuestionLine(
      SchemeQuestion question, List<String> options, AnswerLine current, List<AnswerLine> earlier) {
    static QuestionLine of(SchemeQuestion question, Scheme scheme) {
      List<AnswerLine> given =
          scheme.getAnswers().stream()
              .filter(answer -> answer.getQuestionCode().equals(question.code()))
              .map(AnswerLine::of)
              .toList();
      int last = given.size() - 1;
      return new QuestionLine(
          question,
          question.options(),
          given.isEmpty() ? null : given.get(last),
          given.isEmpty() ? given : given.subList(0, last));
    }

    public String code() {
      return question.code();
    }

    public String text(Locale locale) {
      return question.text(locale);
    }

    /** A possible answer in the reader's language. */
    public String optionText(String option, Locale locale) {
      return question.optionText(option, locale);
    }
  }

  /** One decision: what, by which document, provisionally or not, when and by whom entered. */
  public record AnswerLine(
      String option,
      String documentNumber,
      boolean provisional,
      String reason,
      Instant answeredAt,
      String answeredBy) {
    static AnswerLine of(GivenAnswer given) {
      var answer = given.toAnswer();
      return new AnswerLine(
          answer.option(),
          answer.documentNumber(),
          answer.provisional(),
          answer.reason(),
          given.getAnsweredAt(),
          given.getAnsweredBy());
    }
  }
}

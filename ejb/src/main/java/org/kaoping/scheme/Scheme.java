package org.kaoping.scheme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.precheck.CheckFinding;
import org.kaoping.precheck.Precheck;
import org.kaoping.precheck.rules.NothingBlocks;
import org.kaoping.scheme.rules.AnswerTextsFit;
import org.kaoping.scheme.rules.EveryQuestionIsAnswered;
import org.kaoping.scheme.rules.OnlyProvisionalAnswerIsReplaced;
import org.kaoping.scheme.rules.OptionIsOffered;
import org.kaoping.scheme.rules.QuestionIsAsked;
import org.kaoping.scheme.rules.ReplacementIsFinal;
import org.kaoping.scheme.rules.SchemeTextIsUnchanged;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.SchemeCodec;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.SchemeQuestion;
import org.kaoping.scoring.ScoringScheme;
import org.kaoping.scoring.UsableScheme;

/**
 * 考核方案体系: bands, rounding and grades as printed, and the decisions on what print leaves open.
 * Issued, its text is frozen and hashed; only a provisional decision may still become a final one.
 */
@Entity
@Table(name = "scheme")
public class Scheme {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  private String code;

  @Column(name = "scheme_version")
  private int schemeVersion;

  private String name;

  @Column(name = "source_document")
  private String sourceDocument;

  @Column(name = "source_text")
  private String sourceText;

  private String definition;

  @Enumerated(EnumType.STRING)
  private SchemeState state = SchemeState.DRAFT;

  private String hash;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "scheme_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<GivenAnswer> answers = new ArrayList<>();

  @Version private long version;

  protected Scheme() {}

  Scheme(long jurisdictionId, NewScheme wanted, int schemeVersion) {
    this(
        jurisdictionId,
        ScoringRefused.guard(() -> wanted.asDocument(String.valueOf(schemeVersion))),
        schemeVersion);
  }

  Scheme(long jurisdictionId, SchemeDocument document, int schemeVersion) {
    SchemeDocument numbered = SchemeTexts.numbered(document, schemeVersion);
    this.jurisdictionId = jurisdictionId;
    this.code = numbered.code();
    this.schemeVersion = schemeVersion;
    this.name = numbered.name();
    this.sourceDocument = numbered.sourceDocument();
    this.sourceText = numbered.sourceText();
    this.definition = SchemeDocumentCodec.write(numbered);
  }

  /** Rules, tables, rounding and grades as printed, with their questions. */
  public ScoringScheme asPrinted() {
    return ScoringRefused.guard(() -> SchemeDocumentCodec.read(definition)).scoring();
  }

  /** The whole document; of a text of version 1, with what stands beside it, and no indicators. */
  public SchemeDocument document() {
    return SchemeTexts.completed(
        ScoringRefused.guard(() -> SchemeDocumentCodec.read(definition)), this);
  }

  /** The whole document as canonical text ({@code kaoping-scheme-2}). */
  String documentText() {
    return SchemeDocumentCodec.write(document());
  }

  /** The decisions that count now: the latest on each question. */
  public List<SchemeAnswer> currentAnswers() {
    return latest(answers);
  }

  /** Codes of the questions without a decision. */
  public List<String> openQuestions() {
    List<String> open =
        new ArrayList<>(asPrinted().questions().stream().map(SchemeQuestion::code).toList());
    currentAnswers().forEach(answer -> open.remove(answer.questionCode()));
    return open;
  }

  /** Enters a decision, or enters it anew, while the scheme is a draft. */
  void answer(SchemeAnswer answer, Instant at, String by) {
    Rules.check(ActFitsStage.of(state, SchemeState.DRAFT));
    requireFitting(answer);
    answers.add(new GivenAnswer(answer, at, by, false));
  }

  /** Replaces a provisional decision of the issued scheme by the final one. */
  public void settle(SchemeAnswer answer, Instant at, String by) {
    requireSettling(answer);
    answers.add(new GivenAnswer(answer, at, by, true));
  }

  /** Freezes the scheme; every question must have a decision, if only a provisional one. */
  void issue(Instant at) {
    Rules.check(
        ActFitsStage.of(state, SchemeState.DRAFT), new EveryQuestionIsAnswered(openQuestions()));
    requireNothingBlocks();
    resolved(currentAnswers());
    state = SchemeState.ISSUED;
    issuedAt = at;
    hash = issuedTextHash();
  }

  private void requireNothingBlocks() {
    Rules.check(
        new NothingBlocks(Precheck.of(document()).stream().filter(CheckFinding::isError).toList()));
  }

  /** The issued scheme, ready to compute scores by. */
  public UsableScheme usable() {
    requireUnchanged();
    return resolved(currentAnswers());
  }

  /** The issued scheme as it would be with a final decision in the place of a provisional one. */
  public UsableScheme usableWith(SchemeAnswer settling) {
    requireUnchanged();
    requireSettling(settling);
    List<SchemeAnswer> changed =
        currentAnswers().stream()
            .map(
                answer -> answer.questionCode().equals(settling.questionCode()) ? settling : answer)
            .toList();
    return resolved(changed);
  }

  private UsableScheme resolved(List<SchemeAnswer> decisions) {
    return ScoringRefused.guard(() -> OwnRules.judging(asPrinted()).answer(decisions));
  }

  private void requireUnchanged() {
    Rules.check(
        ActFitsStage.of(state, SchemeState.ISSUED),
        new SchemeTextIsUnchanged(hash, issuedTextHash()));
  }

  private void requireSettling(SchemeAnswer answer) {
    Rules.check(ActFitsStage.of(state, SchemeState.ISSUED));
    requireFitting(answer);
    Rules.check(
        new OnlyProvisionalAnswerIsReplaced(
            answer.questionCode(),
            current(answer.questionCode()).filter(SchemeAnswer::provisional).isPresent()),
        new ReplacementIsFinal(answer.provisional()));
  }

  private void requireFitting(SchemeAnswer answer) {
    Rules.check(new AnswerTextsFit(answer.documentNumber(), answer.reason()));
    List<SchemeQuestion> questions = asPrinted().questions();
    Optional<SchemeQuestion> asked =
        questions.stream()
            .filter(question -> question.code().equals(answer.questionCode()))
            .findFirst();
    Rules.check(new QuestionIsAsked(answer.questionCode(), asked.isPresent()));
    Rules.check(
        new OptionIsOffered(answer.questionCode(), answer.option(), asked.orElseThrow().options()));
  }

  private Optional<SchemeAnswer> current(String questionCode) {
    return currentAnswers().stream()
        .filter(answer -> answer.questionCode().equals(questionCode))
        .findFirst();
  }

  private String issuedTextHash() {
    List<SchemeAnswer> atIssue =
        latest(answers.stream().filter(answer -> !answer.isAfterIssue()).toList());
    return SchemeHash.of(
        List.of(
            definition,
            ScoringRefused.guard(() -> SchemeCodec.writeAnswers(atIssue)),
            String.valueOf(sourceDocument),
            sourceText));
  }

  private List<SchemeAnswer> latest(List<GivenAnswer> given) {
    Map<String, SchemeAnswer> byQuestion = new LinkedHashMap<>();
    asPrinted().questions().forEach(question -> byQuestion.put(question.code(), null));
    given.forEach(answer -> byQuestion.put(answer.getQuestionCode(), answer.toAnswer()));
    return byQuestion.values().stream().filter(Objects::nonNull).toList();
  }

  public List<GivenAnswer> getAnswers() {
    return List.copyOf(answers);
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public String getCode() {
    return code;
  }

  public int getSchemeVersion() {
    return schemeVersion;
  }

  public String getName() {
    return name;
  }

  public String getSourceDocument() {
    return sourceDocument;
  }

  public String getSourceText() {
    return sourceText;
  }

  public SchemeState getState() {
    return state;
  }

  /** SHA-256 of the text at issue; null before. */
  public String getHash() {
    return hash;
  }

  public Instant getIssuedAt() {
    return issuedAt;
  }

  public long getVersion() {
    return version;
  }
}

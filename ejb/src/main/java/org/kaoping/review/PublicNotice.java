package org.kaoping.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.review.rules.NoticePeriodIsOver;
import org.kaoping.review.rules.NoticePeriodRuns;

/**
 * 公示: a determined list of scores is shown to all units for some working days. The list as noticed
 * and the list after the review are kept side by side.
 */
@Entity
@Table(name = "public_notice")
public class PublicNotice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "round_number")
  private int round;

  @Enumerated(EnumType.STRING)
  private PublicNoticeState state = PublicNoticeState.OPEN;

  @Column(name = "run_id")
  private long runId;

  @Column(name = "reviewed_run_id")
  private long reviewedRunId;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_by_post")
  private String openedBy;

  @Column(name = "working_days")
  private int workingDays;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "review_days")
  private int reviewDays;

  @Enumerated(EnumType.STRING)
  private ReviewDecider decider;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "notice_text")
  private String text;

  @ElementCollection
  @CollectionTable(name = "notice_extension", joinColumns = @JoinColumn(name = "notice_id"))
  @OrderColumn(name = "seq")
  private List<NoticeExtension> extensions = new ArrayList<>();

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Column(name = "concluded_by_post")
  private String concludedBy;

  private String remark;

  @Version private long version;

  protected PublicNotice() {}

  /**
   * @param round from 1 in its cycle
   * @param runId the run whose list is shown
   */
  PublicNotice(long cycleId, int round, long runId, NewPublicNotice wanted) {
    this.cycleId = cycleId;
    this.round = round;
    this.runId = runId;
    this.reviewedRunId = runId;
    this.workingDays = wanted.workingDays();
    this.reviewDays = wanted.reviewDays();
    this.decider = wanted.decider();
    this.text = wanted.text().strip();
  }

  PublicNotice opened(String post, String document, LocalDate on, LocalDate last) {
    openedBy = post;
    documentNumber = document;
    openedOn = on;
    lastDay = last;
    return this;
  }

  void extend(NoticeExtension extension, LocalDate today) {
    requireOpen();
    Rules.check(new NoticePeriodRuns(lastDay, today));
    extensions.add(extension);
    lastDay = extension.getLastAfter();
  }

  void conclude(String note, String post, LocalDate today) {
    requireOpen();
    Rules.check(new NoticePeriodIsOver(lastDay, today));
    state = PublicNoticeState.CONCLUDED;
    concludedOn = today;
    concludedBy = post;
    remark = note == null || note.isBlank() ? null : note.strip();
  }

  /** A decision has given a new run. */
  void reviewed(long newRunId) {
    reviewedRunId = newRunId;
  }

  void requireOpen() {
    Rules.check(ActFitsStage.of(state, PublicNoticeState.OPEN));
  }

  public SubjectRef ref() {
    return new SubjectRef(SubjectType.PUBLIC_NOTICE, id);
  }

  public boolean isOpen() {
    return state == PublicNoticeState.OPEN;
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  /** From 1 in its cycle. */
  public int getRound() {
    return round;
  }

  public PublicNoticeState getState() {
    return state;
  }

  /** The run whose list is shown. */
  public long getRunId() {
    return runId;
  }

  /** The run after the decisions so far; the same as the shown one when none changed a score. */
  public long getReviewedRunId() {
    return reviewedRunId;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public String getOpenedBy() {
    return openedBy;
  }

  /** Working days as given at first. */
  public int getWorkingDays() {
    return workingDays;
  }

  /** Last day on which units may object. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Working days from submission within which an appeal is to be decided. */
  public int getReviewDays() {
    return reviewDays;
  }

  public ReviewDecider getDecider() {
    return decider;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getText() {
    return text;
  }

  public List<NoticeExtension> getExtensions() {
    return List.copyOf(extensions);
  }

  public LocalDate getConcludedOn() {
    return concludedOn;
  }

  public String getConcludedBy() {
    return concludedBy;
  }

  /** What is said on the result, or null. */
  public String getRemark() {
    return remark;
  }

  public long getVersion() {
    return version;
  }
}

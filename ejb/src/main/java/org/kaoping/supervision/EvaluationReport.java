package org.kaoping.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.kernel.SubjectRef;

/** 评价报告: names the source of problems that enter the ledger. */
@Entity
@Table(name = "evaluation_report")
public class EvaluationReport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "cycle_id")
  private long cycleId;

  private String title;
  private String evaluator;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "post_name")
  private String postName;

  protected EvaluationReport() {}

  EvaluationReport(NewReport wanted, AppraisalCycle cycle, String documentNumber) {
    this.jurisdictionId = cycle.getJurisdictionId();
    this.cycleId = cycle.getId();
    this.title = wanted.title().strip();
    this.evaluator = wanted.evaluator().strip();
    this.issuedOn = wanted.issuedOn();
    this.documentNumber = documentNumber;
  }

  EvaluationReport recorded(Instant at, String byPost) {
    recordedAt = at;
    postName = byPost;
    return this;
  }

  public SubjectRef ref() {
    return SubjectRef.evaluationReport(id);
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public long getCycleId() {
    return cycleId;
  }

  public String getTitle() {
    return title;
  }

  public String getEvaluator() {
    return evaluator;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public String getPostName() {
    return postName;
  }
}

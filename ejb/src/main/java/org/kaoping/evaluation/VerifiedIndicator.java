package org.kaoping.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.kaoping.evaluation.rules.DeviationHasReason;
import org.kaoping.evaluation.rules.RateIsInRange;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;

/**
 * 核验: what the performance office found an indicator's completion rate to be. A row is never
 * changed; a later finding is a further row, and the latest counts.
 */
@Entity
@Table(name = "verified_indicator")
public class VerifiedIndicator {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "indicator_revision_id")
  private long indicatorRevisionId;

  @Column(name = "finding_number")
  private int number;

  @Column(name = "verification_round")
  private int round;

  @Column(name = "claimed_rate")
  private BigDecimal claimedRate;

  @Column(name = "verified_rate")
  private BigDecimal verifiedRate;

  private String reason;

  @Enumerated(EnumType.STRING)
  private FindingOrigin origin = FindingOrigin.VERIFIED;

  @Column(name = "source_id")
  private Long sourceId;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "verifier_id")
  private long verifierId;

  @Column(name = "verifier_post")
  private String verifierPost;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  protected VerifiedIndicator() {}

  /**
   * @param number 1 for the first finding on this indicator of this appraisal
   * @param finding the rates and the reason; checked here
   * @param round 1, and one more after each objection of the unit
   */
  VerifiedIndicator(
      long appraisalId,
      int number,
      Finding finding,
      int round,
      Actor verifier,
      Instant verifiedAt) {
    Rules.check(
        new RateIsInRange(finding.verifiedRate()),
        new DeviationHasReason(finding.claimedRate(), finding.verifiedRate(), finding.reason()));
    this.appraisalId = appraisalId;
    this.indicatorId = finding.indicatorId();
    this.indicatorRevisionId = finding.indicatorRevisionId();
    this.number = number;
    this.round = round;
    this.claimedRate = finding.claimedRate();
    this.verifiedRate = finding.verifiedRate();
    this.reason = finding.reason();
    this.verifierId = verifier.personId();
    this.verifierPost = verifier.postName();
    this.verifiedAt = verifiedAt;
  }

  /**
   * What a verification says.
   *
   * @param indicatorId the indicator's identity
   * @param indicatorRevisionId the revision of it that was verified
   * @param claimedRate percent of the target claimed by the leading division; null without a claim
   * @param verifiedRate percent of the target as verified, 0–999.99
   * @param reason why the two differ; may be null when they agree
   */
  record Finding(
      long indicatorId,
      long indicatorRevisionId,
      BigDecimal claimedRate,
      BigDecimal verifiedRate,
      String reason) {}

  /**
   * Says that it does not come from a verifier's own entry.
   *
   * @param source id of the sample or of the panel
   * @param document number of the deciding document; null for none
   */
  VerifiedIndicator from(FindingOrigin where, Long source, String document) {
    origin = where;
    sourceId = source;
    documentNumber = document;
    return this;
  }

  /** Where it comes from. */
  public FindingOrigin getOrigin() {
    return origin;
  }

  /** Id of the sample or of the panel; null for a verifier's own entry. */
  public Long getSourceId() {
    return sourceId;
  }

  /** Number of the document of a panel's decision, or null. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
    return indicatorId;
  }

  public long getIndicatorRevisionId() {
    return indicatorRevisionId;
  }

  /** 1 for the first finding on this indicator of this appraisal. */
  public int getNumber() {
    return number;
  }

  /** 1, and one more after each objection of the unit. */
  public int getRound() {
    return round;
  }

  /** Percent of the target as the leading division claimed it; null without a claim. */
  public BigDecimal getClaimedRate() {
    return claimedRate;
  }

  /** Percent of the target as verified. */
  public BigDecimal getVerifiedRate() {
    return verifiedRate;
  }

  /** The verified rate where it is a completion rate; null where a rule gave a score rate. */
  BigDecimal completionRate() {
    return origin == FindingOrigin.BY_RULE ? null : verifiedRate;
  }

  public String getReason() {
    return reason;
  }

  public long getVerifierId() {
    return verifierId;
  }

  public String getVerifierPost() {
    return verifierPost;
  }

  public Instant getVerifiedAt() {
    return verifiedAt;
  }
}

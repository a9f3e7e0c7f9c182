package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kaoping.kernel.Rules;
import org.kaoping.verification.rules.VisitFindingIsOpenedOnce;

/** What a visit found, with points deducted or added. */
@Entity
@Table(name = "visit_finding")
public class VisitFinding {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String facts;
  private String measure;
  private BigDecimal points;

  @Column(name = "finding_id")
  private Long findingId;

  protected VisitFinding() {}

  VisitFinding(NewVisit.Finding wanted) {
    this.facts = wanted.facts().strip();
    this.measure =
        wanted.measure() == null || wanted.measure().isBlank() ? null : wanted.measure().strip();
    this.points = wanted.points();
  }

  /** It stands in the ledger from now on. */
  void opened(long finding) {
    findingId = finding;
  }

  void requireNotOpened() {
    Rules.check(new VisitFindingIsOpenedOnce(findingId != null));
  }

  public Long getId() {
    return id;
  }

  public String getFacts() {
    return facts;
  }

  /** What should be done; may be null. */
  public String getMeasure() {
    return measure;
  }

  /** On a scale of 100; negative for points deducted. */
  public BigDecimal getPoints() {
    return points;
  }

  /** Its entry in the ledger; null while it has none. */
  public Long getFindingId() {
    return findingId;
  }
}

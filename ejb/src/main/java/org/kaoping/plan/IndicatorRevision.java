package org.kaoping.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What one revision of a plan says about an indicator; it never changes. */
@Entity
@Table(name = "indicator_revision")
public class IndicatorRevision {
  private static final int LONGEST_KEY = 190;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "plan_revision_id")
  private long planRevisionId;

  private int seq;

  @Enumerated(EnumType.STRING)
  private Category category;

  private String level1;
  private String level2;

  @Column(name = "indicator_key")
  private String textKey;

  @Column(name = "full_points")
  private BigDecimal fullPoints;

  protected IndicatorRevision() {}

  IndicatorRevision(long indicatorId, long planRevisionId, PlanRow row) {
    this.indicatorId = indicatorId;
    this.planRevisionId = planRevisionId;
    this.seq = row.seq();
    this.category = row.category();
    this.level1 = row.level1();
    this.level2 = row.level2();
    this.textKey = keyOf(row.level2());
    this.fullPoints = row.fullPoints();
  }

  /**
   * What names the same indicator in the plans of all units: its text without spaces and line
   * breaks, at most 190 characters of it.
   */
  public static String keyOf(String level2) {
    String text = level2.replaceAll("[\\s\\u3000]+", "");
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST_KEY
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_KEY));
  }

  /** See {@link #keyOf}. */
  public String getTextKey() {
    return textKey;
  }

  public Long getId() {
    return id;
  }

  /** The indicator's identity. */
  public long getIndicatorId() {
    return indicatorId;
  }

  public long getPlanRevisionId() {
    return planRevisionId;
  }

  public int getSeq() {
    return seq;
  }

  public Category getCategory() {
    return category;
  }

  public String getLevel1() {
    return level1;
  }

  public String getLevel2() {
    return level2;
  }

  /** Full marks in points, without trailing zeros. */
  public BigDecimal getFullPoints() {
    return Points.plain(fullPoints);
  }
}

package org.kaoping.changeorder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One indicator's change with both sides as written; it never changes. */
@Entity
@Table(name = "indicator_change")
public class IndicatorChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  @Column(name = "indicator_id")
  private Long indicatorId;

  @Embedded
  @AttributeOverride(name = "category", column = @Column(name = "before_category"))
  @AttributeOverride(name = "level1", column = @Column(name = "before_level1"))
  @AttributeOverride(name = "level2", column = @Column(name = "before_level2"))
  @AttributeOverride(name = "points", column = @Column(name = "before_points"))
  @AttributeOverride(name = "leaders", column = @Column(name = "before_leaders"))
  @AttributeOverride(name = "divisions", column = @Column(name = "before_divisions"))
  @AttributeOverride(name = "posts", column = @Column(name = "before_posts"))
  private IndicatorText before;

  @Embedded
  @AttributeOverride(name = "category", column = @Column(name = "after_category"))
  @AttributeOverride(name = "level1", column = @Column(name = "after_level1"))
  @AttributeOverride(name = "level2", column = @Column(name = "after_level2"))
  @AttributeOverride(name = "points", column = @Column(name = "after_points"))
  @AttributeOverride(name = "leaders", column = @Column(name = "after_leaders"))
  @AttributeOverride(name = "divisions", column = @Column(name = "after_divisions"))
  @AttributeOverride(name = "posts", column = @Column(name = "after_posts"))
  private IndicatorText after;

  protected IndicatorChange() {}

  IndicatorChange(AppliedChange change) {
    this.kind = change.kind();
    this.indicatorId = change.indicatorId();
    this.before = IndicatorText.of(change.before());
    this.after = IndicatorText.of(change.after());
  }

  /** The wish that led to it, to be applied again when it is decided. */
  WantedChange wanted() {
    return new WantedChange(kind, indicatorId, after == null ? null : after.row(indicatorId, 0));
  }

  public ChangeKind getKind() {
    return kind;
  }

  /** The indicator's identity; null for one to be added. */
  public Long getIndicatorId() {
    return indicatorId;
  }

  /** As it stood; null for one to be added. */
  public IndicatorText getBefore() {
    return before;
  }

  /** As it is to stand; null for one to be dropped. */
  public IndicatorText getAfter() {
    return after;
  }
}

package org.kaoping.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An owner of an indicator in one revision: its name as written, and whom it meant that day. */
@Entity
@Table(name = "indicator_owner")
public class IndicatorOwner {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "indicator_revision_id")
  private long indicatorRevisionId;

  @Enumerated(EnumType.STRING)
  private OwnerKind kind;

  private int seq;

  @Enumerated(EnumType.STRING)
  private OwnerDuty duty;

  @Column(name = "name")
  private String text;

  @Column(name = "org_unit_id")
  private Long orgUnitId;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "all_divisions")
  private boolean allDivisions;

  protected IndicatorOwner() {}

  /**
   * @param seq place in its cell, from 1; the first one leads
   * @param id of the division or post meant; null for the symbolic 各股室
   */
  IndicatorOwner(long indicatorRevisionId, OwnerKind kind, int seq, String text, Long id) {
    this.indicatorRevisionId = indicatorRevisionId;
    this.kind = kind;
    this.seq = seq;
    this.duty = seq == 1 ? OwnerDuty.LEAD : OwnerDuty.ASSIST;
    this.text = text;
    this.orgUnitId = kind == OwnerKind.DIVISION ? id : null;
    this.postId = kind == OwnerKind.DIVISION ? null : id;
    this.allDivisions = id == null;
  }

  public Long getId() {
    return id;
  }

  public long getIndicatorRevisionId() {
    return indicatorRevisionId;
  }

  public OwnerKind getKind() {
    return kind;
  }

  /** Place in its cell, from 1. */
  public int getSeq() {
    return seq;
  }

  public OwnerDuty getDuty() {
    return duty;
  }

  /** The name as written in the plan. */
  public String getText() {
    return text;
  }

  /** The division or subordinate unit meant; null for posts and for 各股室. */
  public Long getOrgUnitId() {
    return orgUnitId;
  }

  /** The post meant; null for divisions and for 各股室负责人. */
  public Long getPostId() {
    return postId;
  }

  /** Whether it stands for all divisions of the unit (各股室), expanded at dispatch. */
  public boolean isAllDivisions() {
    return allDivisions;
  }
}

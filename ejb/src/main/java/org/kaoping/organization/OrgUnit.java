package org.kaoping.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A node of the organisation tree, with from–to dates (mergers and transfers happen in mid-year).
 */
@Entity
@Table(name = "org_unit")
public class OrgUnit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "root_id")
  private Long rootId;

  @Column(name = "parent_id")
  private Long parentId;

  @Enumerated(EnumType.STRING)
  private OrgUnitKind kind;

  private String name;

  @Column(name = "sort_key")
  private int sortKey;

  /** Whether its figures are generated for demonstration. */
  @Column(name = "is_generated")
  private boolean generated;

  @Embedded private Period period;

  protected OrgUnit() {}

  OrgUnit(OrgUnit parent, OrgUnitKind kind, String name, int sortKey, Period period) {
    this.rootId = parent == null ? null : parent.rootId == null ? parent.id : parent.rootId;
    this.parentId = parent == null ? null : parent.id;
    this.kind = kind;
    this.name = name;
    this.sortKey = sortKey;
    this.period = period;
  }

  void markGenerated() {
    generated = true;
  }

  public Long getId() {
    return id;
  }

  /** The jurisdiction's root; its own id for the root itself. */
  public long getRootId() {
    return rootId == null ? id : rootId;
  }

  public Long getParentId() {
    return parentId;
  }

  public OrgUnitKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public int getSortKey() {
    return sortKey;
  }

  public boolean isGenerated() {
    return generated;
  }

  public Period getPeriod() {
    return period;
  }
}

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
import org.kaoping.security.Role;

/** 岗位: a place in an organisation unit, with what its holder may do. */
@Entity
@Table(name = "post")
public class Post {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "org_unit_id")
  private long orgUnitId;

  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Embedded private Period period;

  protected Post() {}

  Post(long orgUnitId, String name, Role role, Period period) {
    this.orgUnitId = orgUnitId;
    this.name = name;
    this.role = role;
    this.period = period;
  }

  public Long getId() {
    return id;
  }

  public long getOrgUnitId() {
    return orgUnitId;
  }

  public String getName() {
    return name;
  }

  public Role getRole() {
    return role;
  }

  public Period getPeriod() {
    return period;
  }
}

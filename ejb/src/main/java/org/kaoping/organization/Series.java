package org.kaoping.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 系列: a group of comparable units that are ranked against each other. */
@Entity
@Table(name = "series")
public class Series {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  private String name;

  protected Series() {}

  Series(long jurisdictionId, String name) {
    this.jurisdictionId = jurisdictionId;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public String getName() {
    return name;
  }
}

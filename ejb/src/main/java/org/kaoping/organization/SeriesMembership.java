package org.kaoping.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit's place in a series, from–to. */
@Entity
@Table(name = "series_membership")
public class SeriesMembership {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "series_id")
  private long seriesId;

  @Column(name = "unit_id")
  private long unitId;

  @Embedded private Period period;

  protected SeriesMembership() {}

  SeriesMembership(long seriesId, long unitId, Period period) {
    this.seriesId = seriesId;
    this.unitId = unitId;
    this.period = period;
  }

  public long getSeriesId() {
    return seriesId;
  }

  public long getUnitId() {
    return unitId;
  }

  public Period getPeriod() {
    return period;
  }
}

package org.kaoping.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.security.Actor;

/** 抽查抽样: one draw with its seed; neither it nor its entries ever change. */
@Entity
@Table(name = "check_draw")
public class CheckDraw {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "cycle_id")
  private long cycleId;

  private String title;

  @Enumerated(EnumType.STRING)
  private Population population;

  @Enumerated(EnumType.STRING)
  @Column(name = "strata_by")
  private StrataBy strataBy;

  @Column(name = "quota_percent")
  private int percent;

  @Column(name = "quota_least")
  private int least;

  private String seed;
  private String algorithm;

  @Column(name = "inputs_sha256", columnDefinition = "CHAR(64)")
  private String inputsHash;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected CheckDraw() {}

  CheckDraw(long jurisdictionId, DrawOrder wanted, String seed, String inputsHash) {
    this.jurisdictionId = jurisdictionId;
    this.cycleId = wanted.cycleId();
    this.title = wanted.title().strip();
    this.population = wanted.population();
    this.strataBy = wanted.strataBy();
    this.percent = wanted.percent();
    this.least = wanted.least();
    this.seed = seed;
    this.algorithm = SampleDraw.ALGORITHM;
    this.inputsHash = inputsHash;
  }

  CheckDraw by(Actor actor, String document, Instant at, Instant wall) {
    personId = actor.personId();
    postName = actor.postName();
    documentNumber = document;
    drawnAt = at;
    wallTime = wall;
    return this;
  }

  SampleDraw.Quota quota() {
    return new SampleDraw.Quota(percent, least);
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

  public Population getPopulation() {
    return population;
  }

  public StrataBy getStrataBy() {
    return strataBy;
  }

  /** Percent of each stratum. */
  public int getPercent() {
    return percent;
  }

  /** At least so many of each stratum. */
  public int getLeast() {
    return least;
  }

  /** With it anybody can repeat the draw. */
  public String getSeed() {
    return seed;
  }

  public String getAlgorithm() {
    return algorithm;
  }

  /** SHA-256 of the frozen inputs: one line {@code stratum key weight} per candidate, sorted. */
  public String getInputsHash() {
    return inputsHash;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public Instant getDrawnAt() {
    return drawnAt;
  }

  public String getPostName() {
    return postName;
  }
}

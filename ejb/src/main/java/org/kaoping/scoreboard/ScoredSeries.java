package org.kaoping.scoreboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kaoping.scoring.DerivationCodec;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.SeriesAverage;
import org.kaoping.scoring.SeriesRate;

/** Series average score rate of a score run; it never changes. */
@Entity
@Table(name = "scored_series")
public class ScoredSeries {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "run_id")
  private long runId;

  @Column(name = "series_id")
  private long seriesId;

  /** Kept as two sums, because the quotient may have no end. */
  @Column(name = "mandatory_scores")
  private BigDecimal mandatoryScores;

  @Column(name = "mandatory_points")
  private BigDecimal mandatoryPoints;

  private String derivation;

  protected ScoredSeries() {}

  ScoredSeries(long seriesId, SeriesAverage average) {
    this.seriesId = seriesId;
    if (average instanceof SeriesRate known) {
      mandatoryScores = known.rate().numerator();
      mandatoryPoints = known.rate().denominator();
      derivation = DerivationCodec.write(known.derivation());
    }
  }

  void belongTo(long run) {
    runId = run;
  }

  public long getSeriesId() {
    return seriesId;
  }

  /** The rate to 34 digits, as a share; null while there is none. */
  public BigDecimal getAverageRate() {
    return mandatoryPoints == null ? null : new Ratio(mandatoryScores, mandatoryPoints).decimal();
  }

  /** How the rate came about; null while there is none. */
  public String getDerivation() {
    return derivation;
  }
}

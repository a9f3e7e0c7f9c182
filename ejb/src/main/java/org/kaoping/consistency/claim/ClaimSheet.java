package org.kaoping.consistency.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a unit's documents say in figures: the figures themselves, and what the documents claim
 * about them.
 *
 * @param unit the unit that the documents are about
 * @param year the year they are about
 * @param document the main document
 * @param figures in order
 * @param sums totals with their parts
 * @param ratios rates with what they come from
 * @param shares shares of a whole
 * @param scores scores of indicators and groups
 * @param scheme text of a scheme document whose rules the scores should follow
 * @param facts text of the facts for that scheme
 */
public record ClaimSheet(
    String unit,
    String year,
    String document,
    List<Figure> figures,
    List<SumClaim> sums,
    List<RatioClaim> ratios,
    List<ShareClaim> shares,
    List<ScoreClaim> scores,
    Optional<String> scheme,
    Optional<String> facts) {
  /** Most figures, claims and statements together. */
  public static final int MOST = 20_000;

  public ClaimSheet {
    figures = List.copyOf(figures);
    sums = List.copyOf(sums);
    ratios = List.copyOf(ratios);
    shares = List.copyOf(shares);
    scores = List.copyOf(scores);
  }
}

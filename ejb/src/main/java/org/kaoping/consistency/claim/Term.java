package org.kaoping.consistency.claim;

/**
 * A figure as part of a computation.
 *
 * @param figure its key
 * @param factor what it is multiplied by: 1, -1, 0.8, 1/6
 * @param definition what the computation asks for; {@link Definition#UNSTATED} for anything
 * @param scope what the computation asks the figure to include; empty for anything
 */
public record Term(String figure, Exact factor, Definition definition, String scope) {
  private static final Exact MINUS = Exact.ONE.negated();

  /** The figure, once. */
  public static Term of(String figure) {
    return new Term(figure, Exact.ONE, Definition.UNSTATED, "");
  }

  /** Whether the figure is plainly added or subtracted. */
  public boolean isPlain() {
    return factor.equals(Exact.ONE) || factor.equals(MINUS);
  }
}

package org.kaoping.consistency.claim;

import java.util.List;

/**
 * A figure that is said, or meant, to be the sum of others.
 *
 * @param key names the sum
 * @param name what is added up
 * @param total key of the figure with the printed total
 * @param parts what it is made of; with factors also a mean or a weighted sum
 */
public record SumClaim(String key, String name, String total, List<Term> parts) {
  public SumClaim {
    parts = List.copyOf(parts);
  }
}

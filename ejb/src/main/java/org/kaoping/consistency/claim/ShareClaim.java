package org.kaoping.consistency.claim;

import java.util.List;

/**
 * Figures that are shares of one whole.
 *
 * @param key names the whole
 * @param name what it is
 * @param parts keys of the figures with the shares
 */
public record ShareClaim(String key, String name, List<String> parts) {
  public ShareClaim {
    parts = List.copyOf(parts);
  }
}

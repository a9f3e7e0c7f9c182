package org.kaoping.consistency.input;

import java.util.ArrayList;
import java.util.List;

/** Collects faults; after {@value #MOST} nobody reads on. */
public final class Faults {
  private static final int MOST = 200;

  private final List<ClaimFault> faults = new ArrayList<>();

  public void add(Spot spot, InputCode code, Object... arguments) {
    add(ClaimFault.of(spot, code, arguments));
  }

  public void add(ClaimFault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  public List<ClaimFault> list() {
    return List.copyOf(faults);
  }
}

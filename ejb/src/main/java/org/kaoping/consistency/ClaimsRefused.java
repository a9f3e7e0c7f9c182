package org.kaoping.consistency;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kaoping.consistency.input.ClaimFault;
import org.kaoping.consistency.rules.ClaimsAreReadable;
import org.kaoping.kernel.Refused;

/** Claims that cannot be read, with all their faults. */
public class ClaimsRefused extends Refused {
  private static final int TOLD = 3;

  private final transient List<ClaimFault> faults;

  ClaimsRefused(List<ClaimFault> faults) {
    super(new ClaimsAreReadable(faults.size(), faults.get(0).spot().name()));
    this.faults = List.copyOf(faults);
  }

  /** Where and what each fault is. */
  public List<ClaimFault> faults() {
    return faults == null ? List.of() : faults;
  }

  /** The refusal and its first faults. */
  @Override
  public String message(Locale locale) {
    return faults().stream()
        .limit(TOLD)
        .map(fault -> fault.spot().text(locale) + fault.message(locale))
        .collect(Collectors.joining(" ", super.message(locale) + " ", ""));
  }
}

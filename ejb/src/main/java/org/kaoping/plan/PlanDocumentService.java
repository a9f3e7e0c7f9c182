package org.kaoping.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.Appraisals;
import org.kaoping.security.Reads;

/** Reads the plan document. */
@Stateless
public class PlanDocumentService {
  @Inject private Appraisals appraisals;

  /** The latest revision of a plan in the caller's scope. */
  @Reads
  public PlanView plan(long appraisalId) {
    appraisals.readable(appraisalId);
    return new PlanView(
        appraisalId,
        0,
        Instant.EPOCH,
        "",
        false,
        List.of(),
        List.of(),
        BigDecimal.ZERO,
        Map.of(),
        Map.of());
  }
}

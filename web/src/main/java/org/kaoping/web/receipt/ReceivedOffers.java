package org.kaoping.web.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;

/** When a received submission can be put on record. */
@ApplicationScoped
public class ReceivedOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.UNIT_APPRAISAL;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer(
            "receipt/record",
            s ->
                s.is(Role.PERFORMANCE_OFFICE)
                    && ReceivedActs.USES.keySet().stream().anyMatch(s::isOpen)));
  }
}

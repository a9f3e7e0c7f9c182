package org.kaoping.changeorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;

/** A request lies with its unit, a document of the performance office with the jurisdiction. */
@ApplicationScoped
public class ChangeOrderPlaces implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.CHANGE_ORDER;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(ChangeOrder.class, id))
        .map(
            order ->
                new SubjectPlace(
                    cycles.get(order.getCycleId()).getJurisdictionId(),
                    order.getUnitId(),
                    null,
                    !order.getState().isOpen()));
  }
}

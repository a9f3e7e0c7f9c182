package org.kaoping.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;

/** A line of the register, with its scan, lies with the offices of its jurisdiction. */
@ApplicationScoped
public class ReceiptPlaces implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.RECEIPT;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(Receipt.class, id))
        .map(
            receipt -> new SubjectPlace(receipt.getJurisdictionId(), null, null, receipt.isVoid()));
  }
}

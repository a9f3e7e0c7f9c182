package org.kaoping.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;

/** A unit appraisal lies with its unit, a cycle with its jurisdiction. */
@ApplicationScoped
public class AppraisalPlaces implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private OrgUnits units;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.UNIT_APPRAISAL || type == SubjectType.CYCLE;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return type == SubjectType.CYCLE
        ? Optional.ofNullable(em.find(AppraisalCycle.class, id)).map(AppraisalPlaces::ofCycle)
        : Optional.ofNullable(em.find(UnitAppraisal.class, id)).map(this::ofAppraisal);
  }

  private static SubjectPlace ofCycle(AppraisalCycle cycle) {
    return new SubjectPlace(
        cycle.getJurisdictionId(), null, null, cycle.getState() == CycleState.CLOSED);
  }

  private SubjectPlace ofAppraisal(UnitAppraisal appraisal) {
    return new SubjectPlace(
        units.get(appraisal.getUnitId()).getRootId(),
        appraisal.getUnitId(),
        null,
        appraisal.getWork().getStage() == WorkStage.CONFIRMED);
  }
}

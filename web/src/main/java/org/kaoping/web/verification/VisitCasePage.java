package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.verification.VisitFinding;
import org.kaoping.verification.VisitService;
import org.kaoping.verification.VisitView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** One verification visit: what it found, and what the office makes of it. */
@Named("visitPage")
@ViewScoped
public class VisitCasePage implements Serializable {
  @Inject private VisitService visits;
  @Inject private ActRunner runner;
  @Inject private EvidencePanel evidence;
  @Inject private Me me;

  private final ActForm adopting = new ActForm();
  private final ActForm opening = new ActForm();
  private long id;
  private Long version;
  private BigDecimal points;
  private transient VisitView view;

  /** Loads the visit that the address names; the mean of the unit's visits is proposed. */
  public void load() {
    if (getView() == null) {
      return;
    }
    version = view.visit().getVersion();
    points = new BigDecimal(view.proposed().stripTrailingZeros().toPlainString());
    if (isOffice()) {
      evidence.show(new SubjectRef(SubjectType.VERIFICATION_VISIT, id), true);
    }
  }

  /** The visit; null when the person may not see it, which a message says. */
  public VisitView getView() {
    if (view == null) {
      view = runner.read(() -> visits.visit(id)).orElse(null);
    }
    return view;
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  public String adopt() {
    return runner.run(adopting.seen(version), context -> visits.adopt(context, id, points))
        ? Here.again()
        : null;
  }

  /** Enters a finding into the ledger. */
  public String open(VisitFinding finding) {
    long wanted = finding.getId();
    return runner.call(opening.seen(version), c -> visits.openFinding(c, id, wanted)).isPresent()
        ? Here.again()
        : null;
  }

  public ActForm getAdopting() {
    return adopting;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }
}

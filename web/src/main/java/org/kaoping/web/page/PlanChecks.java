package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kaoping.precheck.PrecheckView;
import org.kaoping.scheme.PlanCheckService;
import org.kaoping.security.ActContext;

/** The pre-check on the page of a unit's plan. */
@Named("planChecks")
@ViewScoped
public class PlanChecks extends PrecheckPanel {
  @Inject private PlanCheckService checks;
  @Inject private AppraisalPage appraisal;
  @Inject private PlanPage plan;

  @Override
  protected PrecheckView read() {
    return checks.precheck(appraisal.getId());
  }

  @Override
  protected void say(ActContext context, String code, boolean provisional) {
    checks.answer(context, appraisal.getId(), code, provisional);
  }

  @Override
  public boolean isAnswerable() {
    return plan.isEditable();
  }
}

package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kaoping.precheck.PrecheckView;
import org.kaoping.scheme.SchemeCheckService;
import org.kaoping.security.ActContext;

/** The pre-check on the page of a scheme. */
@Named("schemeChecks")
@ViewScoped
public class SchemeChecks extends PrecheckPanel {
  @Inject private SchemeCheckService checks;
  @Inject private SchemePage page;
  @Inject private Me me;

  @Override
  protected PrecheckView read() {
    return checks.precheck(page.getId());
  }

  @Override
  protected void say(ActContext context, String code, boolean provisional) {
    checks.answer(context, page.getId(), code, provisional);
  }

  @Override
  public boolean isAnswerable() {
    return me.is("PERFORMANCE_OFFICE");
  }
}

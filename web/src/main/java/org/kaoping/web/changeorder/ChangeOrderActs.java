package org.kaoping.web.changeorder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Consumer;
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** The forms of the acts on a change order. */
@Named("changeOrderActs")
@ViewScoped
public class ChangeOrderActs implements Serializable {
  @Inject private ChangeOrderService service;
  @Inject private ChangeOrderPage page;
  @Inject private ActRunner runner;

  private final ActForm agreement = new ActForm();
  private final ActForm decision = new ActForm();
  private final ActForm withdrawal = new ActForm();

  public String agree(boolean agreed) {
    return done(agreement, context -> service.agree(context, page.getId(), agreed));
  }

  public String decide(boolean approved) {
    return done(decision, context -> service.decide(context, page.getId(), approved));
  }

  public String withdraw() {
    return done(withdrawal, context -> service.withdraw(context, page.getId()));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  public ActForm getAgreement() {
    return agreement;
  }

  /** The decision; a document of the office proposes its own number. */
  public ActForm getDecision() {
    if (decision.getDocumentNumber() == null && page.getOrder() != null) {
      boolean office = page.getOrder().origin() == org.kaoping.changeorder.ChangeOrigin.OFFICE;
      decision.setDocumentNumber(office ? page.getOrder().requestNumber() : null);
    }
    return decision;
  }

  public ActForm getWithdrawal() {
    return withdrawal;
  }
}

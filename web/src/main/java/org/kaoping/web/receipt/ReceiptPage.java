package org.kaoping.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** One line of the register with its scan. */
@Named("receiptPage")
@ViewScoped
public class ReceiptPage implements Serializable {
  @Inject private ReceiptService service;
  @Inject private EvidencePanel evidence;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final ActForm form = new ActForm();
  private long id;
  private Long version;
  private transient Receipt receipt;
  private transient Receipt correction;
  private transient boolean looked;

  /** Loads the line that the address names; acts refer to the version seen now. */
  public void load() {
    if (getReceipt() != null) {
      version = receipt.getVersion();
      evidence.show(receipt.ref(), isRegistrar() && !receipt.isVoid());
    }
  }

  /** The line; null when the person may not see it, which a message says. */
  public Receipt getReceipt() {
    if (receipt == null) {
      receipt = runner.read(() -> service.receipt(id)).orElse(null);
    }
    return receipt;
  }

  /** The line that stands in the place of a wrong one; null for none. */
  public Receipt getCorrection() {
    if (!looked && isRegistrar()) {
      looked = true;
      correction = runner.read(() -> service.correctionOf(id)).orElse(null);
    }
    return correction;
  }

  /** Voids the line. */
  public String annul() {
    return runner.run(form.seen(version), context -> service.annul(context, id))
        ? Here.again()
        : null;
  }

  /** Whether the person keeps the register. */
  public boolean isRegistrar() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  public ActForm getForm() {
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

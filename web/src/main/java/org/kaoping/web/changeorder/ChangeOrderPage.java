package org.kaoping.web.changeorder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** One change order with both sides of every indicator in it. */
@Named("changeOrderPage")
@ViewScoped
public class ChangeOrderPage implements Serializable {
  @Inject private ChangeOrderService service;
  @Inject private WorkListService works;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;
  @Inject private EvidencePanel evidence;
  @Inject private Me me;

  private long id;
  private Long version;
  private transient ChangeOrderView order;
  private transient List<WorkLine> open;

  /** Loads the order that the address names; acts refer to the version seen now. */
  public void load() {
    if (getOrder() == null) {
      return;
    }
    version = order.version();
    panel.show(actor -> new Situation(actor, ref(), getOpen(), null, null));
    evidence.show(
        ref(), order.isOpen() && (me.holds(Role.UNIT_OFFICE) || me.holds(Role.PERFORMANCE_OFFICE)));
  }

  private SubjectRef ref() {
    return new SubjectRef(SubjectType.CHANGE_ORDER, id);
  }

  /** The order; null when the person may not see it, which a message says. */
  public ChangeOrderView getOrder() {
    if (order == null) {
      order = runner.read(() -> service.order(id)).orElse(null);
    }
    return order;
  }

  public List<WorkLine> getOpen() {
    if (open == null) {
      open = runner.read(() -> works.openOn(ref())).orElse(List.of());
    }
    return open;
  }

  /** The version that the person saw. */
  public Long getVersion() {
    return version;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.reminder.DeliveryService;
import org.kaoping.reminder.DeliveryService.DeliveryLine;
import org.kaoping.reminder.DeliveryState;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** 发送记录: what left by mail and webhook, and what was given up. */
@Named("sentPage")
@ViewScoped
public class SentPage implements Serializable {
  private static final int PAGE = 50;

  @Inject private DeliveryService service;
  @Inject private ActRunner runner;

  private DeliveryState state;
  private Long before;
  private transient List<DeliveryLine> found;

  private List<DeliveryLine> found() {
    if (found == null) {
      long from = before == null ? DeliveryService.START : before;
      found = runner.read(() -> service.deliveries(state, from, PAGE + 1)).orElse(List.of());
    }
    return found;
  }

  public List<DeliveryLine> getLines() {
    return found().subList(0, Math.min(PAGE, found().size()));
  }

  public boolean isMore() {
    return found().size() > PAGE;
  }

  public long getNext() {
    return found().get(PAGE - 1).id();
  }

  public DeliveryState[] getStates() {
    return DeliveryState.values();
  }

  /** Lets a message that was given up be tried again. */
  public String retry(long id) {
    return runner.run(new ActForm(), context -> service.retry(context, id)) ? Here.again() : null;
  }

  public DeliveryState getState() {
    return state;
  }

  public void setState(DeliveryState state) {
    this.state = state;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}

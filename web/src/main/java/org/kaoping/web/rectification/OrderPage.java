package org.kaoping.web.rectification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.StepLine;
import org.kaoping.reporting.NoticeKind;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** One rectification order with its rounds. */
@Named("orderPage")
@ViewScoped
public class OrderPage implements Serializable {
  @Inject private RectificationService rectification;
  @Inject private WorkListService works;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;
  @Inject private EvidencePanel evidence;
  @Inject private ReportingService reports;
  @Inject private Downloads downloads;
  @Inject private Me me;

  private long id;
  private Long version;
  private transient OrderView order;
  private transient List<WorkLine> open;

  /**
   * What happened within one limit.
   *
   * @param number from 1
   */
  public record Round(int number, List<StepLine> steps) {}

  /** Loads the order that the address names; acts refer to the version seen now. */
  public void load() {
    if (getOrder() == null) {
      return;
    }
    version = order.version();
    panel.show(actor -> new Situation(actor, SubjectRef.order(id), getOpen(), null, null));
    evidence.show(SubjectRef.order(id), isSupplied());
  }

  /** The order; null when the person may not see it, which a message says. */
  public OrderView getOrder() {
    if (order == null) {
      order = runner.read(() -> rectification.order(id)).orElse(null);
    }
    return order;
  }

  public List<WorkLine> getOpen() {
    if (open == null) {
      open = runner.read(() -> works.openOn(SubjectRef.order(id))).orElse(List.of());
    }
    return open;
  }

  /** Answers, re-checks and talks by round; the present round stands there even when empty. */
  public List<Round> getRounds() {
    TreeMap<Integer, List<StepLine>> byRound = new TreeMap<>();
    for (int round = 1; round <= getOrder().round(); round++) {
      byRound.put(round, new ArrayList<>());
    }
    order
        .steps()
        .forEach(step -> byRound.computeIfAbsent(step.round(), r -> new ArrayList<>()).add(step));
    return byRound.entrySet().stream()
        .map(round -> new Round(round.getKey(), round.getValue()))
        .toList();
  }

  /** Whether a talk was released in the present round. */
  public boolean isTalkReleased() {
    return getOrder()
        .talkNotice()
        .filter(notice -> notice.round() == getOrder().round())
        .isPresent();
  }

  /** Sends a notice of the order as a document. */
  public void print(String kind, String format) {
    runner
        .read(() -> reports.notice(id, NoticeKind.valueOf(kind), ReportFormat.valueOf(format)))
        .ifPresent(file -> downloads.send(file.fileName(), file.mediaType(), file.content()));
  }

  /** Whether the order lies with a division of mine. */
  public boolean isMine() {
    return me.getActors().stream()
        .anyMatch(
            actor ->
                actor.role() == Role.DIVISION
                    && Long.valueOf(actor.scopeId()).equals(getOrder().divisionId()));
  }

  private boolean isSupplied() {
    return order.isOpen()
        && (isMine() || me.holds(Role.UNIT_OFFICE) || me.holds(Role.LEADING_GROUP));
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

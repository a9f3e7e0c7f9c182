package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.reminder.DeliveryService;
import org.kaoping.reminder.ProposalLine;
import org.kaoping.reminder.SupervisedLine;
import org.kaoping.reminder.SupervisionListService;
import org.kaoping.reminder.UrgeService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkListKey;

/** 催办: what is late or near, who holds it, and the button to urge. */
@Named("overduePage")
@ViewScoped
public class OverduePage implements Serializable {
  private static final int PAGE = 30;

  @Inject private SupervisionListService lists;
  @Inject private UrgeService urges;
  @Inject private DeliveryService deliveries;
  @Inject private ExtensionReadings extensions;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private boolean late;
  private Long afterDue;
  private long afterId;
  private transient List<SupervisedLine> found;
  private transient List<ProposalLine> proposals;
  private transient Map<Long, LocalDate> extended;

  private List<SupervisedLine> found() {
    if (found == null) {
      WorkListKey after =
          afterDue == null
              ? WorkListKey.START
              : new WorkListKey(Instant.ofEpochMilli(afterDue), afterId);
      found = runner.read(() -> lists.lines(late, after, PAGE + 1)).orElse(List.of());
    }
    return found;
  }

  public List<SupervisedLine> getLines() {
    return found().subList(0, Math.min(PAGE, found().size()));
  }

  public boolean isMore() {
    return found().size() > PAGE;
  }

  public long getNextDue() {
    return found().get(PAGE - 1).work().dueAt().toEpochMilli();
  }

  public long getNextId() {
    return found().get(PAGE - 1).work().id();
  }

  /** The granted last day of an item whose limit was extended; null for others. */
  public LocalDate extendedTo(SupervisedLine line) {
    if (extended == null) {
      extended =
          runner
              .read(
                  () -> extensions.extended(getLines().stream().map(SupervisedLine::work).toList()))
              .orElse(Map.of());
    }
    return extended.get(line.work().id());
  }

  /** Messages to city leaders that wait for the office. */
  public List<ProposalLine> getProposals() {
    if (proposals == null) {
      proposals = isOffice() ? runner.read(lists::proposals).orElse(List.of()) : List.of();
    }
    return proposals;
  }

  /** How many messages were given up. */
  public long getDead() {
    return isOffice() ? runner.read(deliveries::dead).orElse(0L) : 0;
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  public String urge(long workItemId) {
    return runner.call(new ActForm(), c -> urges.urge(c, workItemId, null)).isPresent()
        ? Here.again()
        : null;
  }

  public String release(long urgeId) {
    return runner.run(new ActForm(), c -> urges.release(c, urgeId)) ? Here.again() : null;
  }

  public String dismiss(long urgeId) {
    return runner.run(new ActForm(), c -> urges.dismiss(c, urgeId)) ? Here.again() : null;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }

  public Long getAfterDue() {
    return afterDue;
  }

  public void setAfterDue(Long afterDue) {
    this.afterDue = afterDue;
  }

  public long getAfterId() {
    return afterId;
  }

  public void setAfterId(long afterId) {
    this.afterId = afterId;
  }
}

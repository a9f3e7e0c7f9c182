package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleService;
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evaluation.DeliveredView;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** One result: the department enters its score, the office records what came on paper. */
@Named("deliveryPage")
@ViewScoped
public class DeliveryPage extends ActForm {
  @Inject private DeliveredResultService results;
  @Inject private CycleService cycles;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;
  @Inject private WorkListService works;
  @Inject private EvidencePanel evidence;
  @Inject private BusinessClock clock;
  @Inject private Me me;

  private final ActForm withdrawal = new ActForm();
  private long id;
  private long cycleId;
  private BigDecimal score;
  private LocalDate receivedOn;
  private transient DeliveredView result;

  /** Loads the result that the address names; acts refer to the version seen now. */
  public void load() {
    if (getResult() == null) {
      return;
    }
    seen(result.version());
    withdrawal.seen(result.version());
    score = result.score() == null ? null : plain(result.score());
    receivedOn = clock.today();
    SubjectRef subject = new SubjectRef(SubjectType.DELIVERED_RESULT, id);
    List<WorkLine> open = runner.read(() -> works.openOn(subject)).orElse(List.of());
    panel.show(actor -> new Situation(actor, subject, open, null, null));
    evidence.show(new SubjectRef(SubjectType.DELIVERED_RESULT, id), isDepartment() && isOpen());
  }

  private static BigDecimal plain(BigDecimal points) {
    return new BigDecimal(points.stripTrailingZeros().toPlainString());
  }

  /** Whether the cycle's results are not released yet, so that scores can still be entered. */
  public boolean isOpen() {
    return !runner
        .read(() -> cycles.cycle(getResult().cycleId()))
        .map(AppraisalCycle::isReleased)
        .orElse(true);
  }

  /** The result; null when the person may not see it, which a message says. */
  public DeliveredView getResult() {
    if (result == null) {
      result =
          isDepartment()
              ? runner.read(() -> results.result(id)).orElse(null)
              : runner.read(() -> results.ofCycle(cycleId)).orElse(List.of()).stream()
                  .filter(other -> other.id() == id)
                  .findFirst()
                  .orElse(null);
    }
    return result;
  }

  /** Whether the person delivers; else he sees the result for an office. */
  public boolean isDepartment() {
    return me.holds(Role.SUPERVISING_DEPARTMENT);
  }

  /** Delivers or corrects the score. */
  public String deliver() {
    return runner.run(this, context -> results.deliver(context, id, score)) ? Here.again() : null;
  }

  /** Records a result that came on paper. */
  public String record() {
    boolean recorded =
        runner.run(this, context -> results.recordDelivery(context, id, score, receivedOn));
    return recorded ? Here.again() : null;
  }

  /** Takes the expectation back. */
  public String withdraw() {
    return runner.run(withdrawal, context -> results.withdraw(context, id))
        ? "/deliveries?faces-redirect=true&id=" + cycleId
        : null;
  }

  public ActForm getWithdrawal() {
    return withdrawal;
  }

  public BigDecimal getScore() {
    return score;
  }

  public void setScore(BigDecimal score) {
    this.score = score;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public void setCycleId(long cycleId) {
    this.cycleId = cycleId;
  }
}

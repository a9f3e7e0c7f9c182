package org.kaoping.web.verification;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kaoping.evaluation.RuledFactService;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.verification.ItemRef;
import org.kaoping.verification.QueueCase;
import org.kaoping.verification.QueueView;
import org.kaoping.verification.QueueWanted;
import org.kaoping.verification.VerificationQueueService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** The worksheet: one item at a time, and on to the next one without going back. */
@Named("queuePage")
@ViewScoped
public class QueuePage implements Serializable {
  @Inject private VerificationQueueService queues;
  @Inject private VerificationService verification;
  @Inject private RuledFactService ruledFacts;
  @Inject private ExecutionService execution;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private final ActForm entry = new ActForm();
  private String key;
  private Long unit;
  private String item;
  private String after;
  private Integer page;
  private Shown shown;
  private boolean missing;
  private BigDecimal rate;
  private transient QueueView queue;
  private transient Map<Long, Boolean> ruled;
  private transient List<DutyTaskView> tasks;

  /** What the person saw when the page was drawn; acts refer to it. */
  private record Shown(long appraisalId, long indicatorId, int findings, long version)
      implements Serializable {}

  /** Loads the item that the address names, or the next one; its claim is proposed. */
  public void load() {
    if (getQueue() == null || queue.current() == null) {
      return;
    }
    QueueCase current = queue.current();
    shown =
        new Shown(
            current.item().appraisalId(),
            current.item().indicatorId(),
            current.line().findings(),
            current.version());
    BigDecimal proposed = proposed(current.line());
    rate = proposed == null ? null : new BigDecimal(proposed.stripTrailingZeros().toPlainString());
    entry.setReason(current.line().isByRule() ? null : current.line().reason());
  }

  /** What was found, else what is claimed; a score rate is not proposed as a completion rate. */
  private static BigDecimal proposed(VerificationLine line) {
    if (line.isByRule()) {
      return null;
    }
    return line.verifiedRate() == null ? line.claimedRate() : line.verifiedRate();
  }

  /** Whether the item on the sheet has a rule of its own. */
  public boolean isRuled() {
    return ruled().containsKey(getQueue().current().item().indicatorId());
  }

  /** Whether a rate is entered for the item; else what its rule asks for, on a page of its own. */
  public boolean isByRate() {
    return ruled().getOrDefault(getQueue().current().item().indicatorId(), true);
  }

  private Map<Long, Boolean> ruled() {
    if (ruled == null) {
      ruled =
          runner
              .read(() -> ruledFacts.ruled(getQueue().current().item().appraisalId()))
              .orElse(Map.of());
    }
    return ruled;
  }

  /** The worksheet; null when the person may not see it, which a message says. */
  public QueueView getQueue() {
    if (queue == null && !missing) {
      ItemRef wanted =
          shown == null ? ref(item) : new ItemRef(shown.appraisalId(), shown.indicatorId());
      queue =
          runner
              .read(
                  () ->
                      queues.queue(
                          new QueueWanted(cycle.getId(), key, unit, wanted, ref(after), page)))
              .orElse(null);
      missing = queue == null;
    }
    return queue;
  }

  private static ItemRef ref(String text) {
    if (text == null || !text.matches("\\d{1,18}-\\d{1,18}")) {
      return null;
    }
    String[] parts = text.split("-");
    return new ItemRef(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /** The duty tasks behind the item, where the evidence is; those who lead come first. */
  public List<DutyTaskView> getTasks() {
    if (tasks == null) {
      long appraisal = getQueue().current().item().appraisalId();
      long indicator = getQueue().current().item().indicatorId();
      tasks =
          runner.read(() -> execution.tasks(appraisal)).orElse(List.of()).stream()
              .filter(task -> task.indicatorId() == indicator)
              .sorted((one, other) -> Boolean.compare(other.isLead(), one.isLead()))
              .toList();
    }
    return tasks;
  }

  /**
   * Saves the rate and goes on. When somebody else was faster, the message says so and the page
   * goes on as well; any other refusal keeps what was typed.
   */
  public String saveAndNext() {
    boolean saved =
        runner.run(
            entry.seen(shown.version()),
            context ->
                verification.verifySeen(
                    context, shown.appraisalId(), shown.indicatorId(), rate, shown.findings()));
    if (saved) {
      return next();
    }
    queue = null;
    QueueCase now = getQueue() == null ? null : queue.current();
    if (now != null && now.line().findings() != shown.findings()) {
      FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
      return next();
    }
    return null;
  }

  /** Goes on without a rate; skipped items come again after the last one. */
  public String next() {
    after = name(new ItemRef(shown.appraisalId(), shown.indicatorId()));
    item = null;
    page = null;
    return Here.again();
  }

  /** Name of an item in addresses. */
  public String name(ItemRef ref) {
    return ref.appraisalId() + "-" + ref.indicatorId();
  }

  public ActForm getEntry() {
    return entry;
  }

  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal rate) {
    this.rate = rate;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key == null || key.isBlank() ? null : key;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }
}

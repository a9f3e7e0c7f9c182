package org.kaoping.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.rectification.FindingService;
import org.kaoping.rectification.FindingView;
import org.kaoping.rectification.OrderTerms;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Seat;
import org.kaoping.web.page.Show;

/** One finding: its facts, and its one order or why there is none. */
@Named("findingPage")
@ViewScoped
public class FindingPage implements Serializable {
  @Inject private FindingService findings;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;
  @Inject private Me me;
  @Inject private Seat seat;
  @Inject private Show show;

  private final ActForm order = new ActForm();
  private final ActForm waiver = new ActForm();
  private long id;
  private Long version;
  private LocalDate shownDue;
  private Integer shownDays;
  private String requirement;
  private String inCharge;
  private Integer days;
  private LocalDate dueOn;
  private transient FindingView finding;

  /** Loads the finding that the address names; acts refer to the version seen now. */
  public void load() {
    if (getFinding() != null) {
      version = finding.finding().getVersion();
      requirement = finding.finding().getMeasure();
      dueOn = finding.finding().getWantedBy();
    }
  }

  /** The finding; null when the person may not see it, which a message says. */
  public FindingView getFinding() {
    if (finding == null) {
      finding = runner.read(() -> findings.finding(id)).orElse(null);
    }
    return finding;
  }

  /** Whether the person may be offered to order or to set aside. */
  public boolean isOffered() {
    return getFinding().awaitsOrder() && me.holds(Role.PERFORMANCE_OFFICE);
  }

  /** Shows the last day before the order is issued: from the number of days, or the day chosen. */
  public void look() {
    shownDue = null;
    if (days != null || dueOn == null) {
      dueOn = runner.read(() -> findings.dueAfter(days == null ? 0 : days)).orElse(null);
    }
    shownDue = dueOn;
    shownDays = days;
  }

  /** The last day in words, with its day of the week and how far it is. */
  public String getShownDue() {
    return shownDue == null
        ? null
        : show.text(
            "finding.due.shown",
            show.day(shownDue),
            shownDue.getDayOfWeek().getDisplayName(TextStyle.FULL, seat.getLocale()),
            String.valueOf(ChronoUnit.DAYS.between(clock.today(), shownDue)));
  }

  /** Issues the order, once its last day has been shown, and shows it. */
  public String issue() {
    if (shownDue == null || !shownDue.equals(dueOn) || !Objects.equals(shownDays, days)) {
      look();
      return null;
    }
    OrderTerms terms = new OrderTerms(requirement, inCharge, dueOn);
    return runner
        .call(order.seen(version), context -> findings.order(context, id, terms))
        .map(made -> "/order?faces-redirect=true&id=" + made)
        .orElse(null);
  }

  public String waive() {
    return runner.run(waiver.seen(version), context -> findings.waive(context, id))
        ? Here.again()
        : null;
  }

  public ActForm getOrder() {
    return order;
  }

  public ActForm getWaiver() {
    return waiver;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getRequirement() {
    return requirement;
  }

  public void setRequirement(String requirement) {
    this.requirement = requirement;
  }

  public String getInCharge() {
    return inCharge;
  }

  public void setInCharge(String inCharge) {
    this.inCharge = inCharge;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}

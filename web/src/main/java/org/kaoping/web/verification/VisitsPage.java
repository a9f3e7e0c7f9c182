package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.CycleState;
import org.kaoping.security.Role;
import org.kaoping.verification.Colleague;
import org.kaoping.verification.NewVisit;
import org.kaoping.verification.VerifierService;
import org.kaoping.verification.VisitPage;
import org.kaoping.verification.VisitService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;

/** The verification visits of a cycle, and the form for a new one. */
@Named("visitsPage")
@ViewScoped
public class VisitsPage implements Serializable {
  private static final int ROWS = 3;

  @Inject private VisitService visits;
  @Inject private VerifierService verifiers;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;
  @Inject private BusinessClock clock;

  private final ActForm recording = new ActForm();
  private final List<VisitRow> items = rows();
  private final List<VisitRow> findings = rows();
  private int page;
  private Long appraisal;
  private LocalDate visitedOn;
  private String place;
  private List<Long> visitors = new ArrayList<>();
  private String note;
  private BigDecimal score;
  private transient VisitPage list;
  private transient List<Colleague> people;

  private static List<VisitRow> rows() {
    List<VisitRow> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(new VisitRow());
    }
    return rows;
  }

  public VisitPage getList() {
    if (list == null) {
      list = runner.read(() -> visits.ofCycle(cycle.getId(), page)).orElse(null);
    }
    return list;
  }

  /** Whether the person may be offered to record a visit. */
  public boolean isOpen() {
    return me.holds(Role.PERFORMANCE_OFFICE) && cycle.getCycle().getState() == CycleState.OPEN;
  }

  public List<Colleague> getPeople() {
    if (people == null) {
      people = runner.read(verifiers::people).orElse(List.of());
    }
    return people;
  }

  /** Records the visit and goes to its page. */
  public String record() {
    NewVisit wanted =
        new NewVisit(
            appraisal,
            getVisitedOn(),
            place,
            visitors,
            note,
            score,
            items.stream().filter(VisitRow::isFilled).map(VisitRow::item).toList(),
            findings.stream().filter(VisitRow::isFilled).map(VisitRow::finding).toList());
    Optional<Long> id = runner.call(recording, context -> visits.record(context, wanted));
    return id.map(visit -> "/visit?faces-redirect=true&id=" + visit).orElse(null);
  }

  public List<VisitRow> getItems() {
    return items;
  }

  public List<VisitRow> getFindings() {
    return findings;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public Long getAppraisal() {
    return appraisal;
  }

  public void setAppraisal(Long appraisal) {
    this.appraisal = appraisal;
  }

  /** Today unless another day is typed. */
  public LocalDate getVisitedOn() {
    return visitedOn == null ? clock.today() : visitedOn;
  }

  public void setVisitedOn(LocalDate visitedOn) {
    this.visitedOn = visitedOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public List<Long> getVisitors() {
    return visitors;
  }

  public void setVisitors(List<Long> visitors) {
    this.visitors = new ArrayList<>(visitors);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public BigDecimal getScore() {
    return score;
  }

  public void setScore(BigDecimal score) {
    this.score = score;
  }
}

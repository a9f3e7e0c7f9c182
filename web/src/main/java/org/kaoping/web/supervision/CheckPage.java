package org.kaoping.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;
import org.kaoping.supervision.CheckService;
import org.kaoping.supervision.CheckSheet;
import org.kaoping.supervision.CheckState;
import org.kaoping.supervision.CheckView;
import org.kaoping.supervision.InspectorChoice;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** One check: its inspectors, its sheet, its confirmation, its findings. */
@Named("checkPage")
@ViewScoped
public class CheckPage implements Serializable {
  private static final int ROWS = 3;

  @Inject private CheckService checks;
  @Inject private ActRunner runner;
  @Inject private EvidencePanel evidence;
  @Inject private Me me;
  @Inject private BusinessClock clock;

  private final ActForm assigning = new ActForm();
  private final ActForm entering = new ActForm();
  private final ActForm confirming = new ActForm();
  private final List<FindingInput> lines = new ArrayList<>();
  private long id;
  private Long version;
  private Long first;
  private Long second;
  private LocalDate checkedOn;
  private String place;
  private String situation;
  private transient CheckView check;

  /** Loads the check that the address names; acts refer to the version seen now. */
  public void load() {
    if (getCheck() == null) {
      return;
    }
    version = check.check().getVersion();
    checkedOn = check.check().getCheckedOn() == null ? clock.today() : check.check().getCheckedOn();
    place = check.check().getPlace();
    situation = check.check().getSituation();
    check.lines().forEach(line -> lines.add(FindingInput.of(line)));
    addRows();
    if (me.holds(Role.PERFORMANCE_OFFICE)) {
      evidence.show(SubjectRef.check(id), check.check().getState() != CheckState.CONFIRMED);
    }
  }

  private void addRows() {
    for (int i = 0; i < ROWS; i++) {
      FindingInput line = new FindingInput();
      line.setWhere(
          check.check().getUnitId() == null ? null : check.check().getUnitId().toString());
      lines.add(line);
    }
  }

  /** The check; null when the person may not see it, which a message says. */
  public CheckView getCheck() {
    if (check == null) {
      check = runner.read(() -> checks.check(id)).orElse(null);
    }
    return check;
  }

  /** Whether the person may be offered to name the inspectors. */
  public boolean isAssigning() {
    CheckState state = getCheck().check().getState();
    return me.holds(Role.PERFORMANCE_OFFICE)
        && (state == CheckState.OPEN || state == CheckState.ASSIGNED);
  }

  /** Whether the person may be offered the sheet. */
  public boolean isEntering() {
    CheckState state = getCheck().check().getState();
    return isInspector() && (state == CheckState.ASSIGNED || state == CheckState.ENTERED);
  }

  /** Whether the second confirmation is the person's. */
  public boolean isConfirming() {
    return isInspector()
        && getCheck().check().getState() == CheckState.ENTERED
        && getCheck().check().getEnteredBy() != me.getActor().personId();
  }

  private boolean isInspector() {
    return me.isAssigned() && getCheck().check().isInspector(me.getActor().personId());
  }

  public String assign() {
    return runner.run(assigning.seen(version), context -> checks.assign(context, id, first, second))
        ? Here.again()
        : null;
  }

  public void more() {
    getCheck();
    addRows();
  }

  public String enter() {
    CheckSheet sheet =
        new CheckSheet(
            checkedOn,
            place,
            situation,
            lines.stream()
                .filter(FindingInput::isFilled)
                .map(line -> line.finding(checkedOn))
                .toList());
    return runner.run(entering.seen(version), context -> checks.enter(context, id, sheet))
        ? Here.again()
        : null;
  }

  public String confirm() {
    return runner.run(confirming.seen(version), context -> checks.confirm(context, id))
        ? Here.again()
        : null;
  }

  public List<InspectorChoice> getPersons() {
    return runner.read(checks::inspectors).orElse(List.of());
  }

  public List<FindingInput> getLines() {
    return lines;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Long getFirst() {
    return first;
  }

  public void setFirst(Long first) {
    this.first = first;
  }

  public Long getSecond() {
    return second;
  }

  public void setSecond(Long second) {
    this.second = second;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSituation() {
    return situation;
  }

  public void setSituation(String situation) {
    this.situation = situation;
  }
}

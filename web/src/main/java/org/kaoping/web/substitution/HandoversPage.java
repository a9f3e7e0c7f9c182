package org.kaoping.web.substitution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.organization.OrganizationTree;
import org.kaoping.organization.OrganizationTree.Node;
import org.kaoping.security.Role;
import org.kaoping.substitution.Colleague;
import org.kaoping.substitution.Handover;
import org.kaoping.substitution.HandoverService;
import org.kaoping.substitution.NewHandover;
import org.kaoping.substitution.SubstitutionService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;

/** 岗位移交: handovers on record, and the form of a new one for the office. */
@Named("handoversPage")
@ViewScoped
public class HandoversPage extends ActForm {
  @Inject private HandoverService service;
  @Inject private SubstitutionService persons;
  @Inject private OrganizationTree organization;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;
  @Inject private Me me;

  private Long unit;
  private Long leaver;
  private Long successor;
  private List<Long> posts = List.of();
  private LocalDate firstDay;
  private boolean checked;
  private transient List<WorkLine> open;
  private transient List<Colleague> colleagues;
  private transient List<Handover> handovers;

  /** Shows the leaver's posts and what he would hand over; nothing is stored. */
  public void check() {
    open = leaver == null ? null : runner.read(() -> service.openWorkOf(leaver)).orElse(null);
    checked = open != null;
  }

  /** Hands over, and shows the record. */
  public String handOver() {
    NewHandover wanted =
        new NewHandover(
            leaver == null ? 0 : leaver, successor == null ? 0 : successor, firstDay, posts);
    return runner
        .call(this, context -> service.handOver(context, wanted))
        .map(id -> "/handover?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  /** Whether the person may hand over for others. */
  public boolean isOffice() {
    return me.holds(Role.UNIT_OFFICE) || me.holds(Role.PERFORMANCE_OFFICE) || isAdministrator();
  }

  public boolean isAdministrator() {
    return me.holds(Role.SYSTEM_ADMIN);
  }

  /** Units to choose from, for the administrator. */
  public List<Node> getUnits() {
    return runner.read(organization::tree).orElse(List.of()).stream()
        .filter(node -> node.current() && node.depth() == 1)
        .toList();
  }

  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues = runner.read(() -> persons.colleagues(unit)).orElse(List.of());
    }
    return colleagues;
  }

  /** The leaver's posts. */
  public List<Colleague.HeldPost> getHeld() {
    return getColleagues().stream()
        .filter(each -> leaver != null && each.personId() == leaver)
        .findFirst()
        .map(Colleague::posts)
        .orElse(List.of());
  }

  public List<Handover> getHandovers() {
    if (handovers == null) {
      handovers = runner.read(service::handovers).orElse(List.of());
    }
    return handovers;
  }

  public List<WorkLine> getOpen() {
    return open == null ? List.of() : open;
  }

  public boolean isChecked() {
    return checked;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Long getLeaver() {
    return leaver;
  }

  public void setLeaver(Long leaver) {
    this.leaver = leaver;
  }

  public Long getSuccessor() {
    return successor;
  }

  public void setSuccessor(Long successor) {
    this.successor = successor;
  }

  /** The assignments to hand over; none stands for all. */
  public List<Long> getPosts() {
    return posts;
  }

  public void setPosts(List<Long> posts) {
    this.posts = posts == null ? List.of() : posts;
  }

  /** Tomorrow unless somebody says otherwise. */
  public LocalDate getFirstDay() {
    return firstDay == null ? clock.today().plusDays(1) : firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }
}

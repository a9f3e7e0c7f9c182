package org.kaoping.web.substitution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.security.Role;
import org.kaoping.security.WorkArea;
import org.kaoping.substitution.Colleague;
import org.kaoping.substitution.NewAbsence;
import org.kaoping.substitution.SubstitutionService;
import org.kaoping.substitution.SubstitutionView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;

/** 不在岗与代理: my absences and substitutes; the office arranges for its people. */
@Named("absencesPage")
@ViewScoped
public class AbsencesPage extends ActForm {
  private static final int USUAL_DAYS = 6;

  @Inject private SubstitutionService service;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;
  @Inject private Me me;

  private Long person;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Long substitute;
  private Long post;
  private WorkArea area;
  private boolean checked;
  private transient List<WorkLine> due;
  private transient List<Colleague> colleagues;
  private transient List<SubstitutionView> mine;
  private transient List<SubstitutionView> ofOffice;

  /** A post to give over. */
  public record PostChoice(long id, String name) {}

  /** Looks at what falls due meanwhile; nothing is stored. */
  public void check() {
    due = runner.read(() -> service.dueDuring(person, firstDay, lastDay)).orElse(null);
    checked = due != null;
  }

  /** Enters the absence. */
  public String record() {
    NewAbsence wanted = new NewAbsence(person, firstDay, lastDay, substitute, post, area);
    return runner.call(this, context -> service.record(context, wanted)).isPresent()
        ? Here.again()
        : null;
  }

  /** Ends one before its last day. */
  public String revoke(SubstitutionView absence) {
    ActForm form = new ActForm().seen(absence.version());
    return runner.run(form, context -> service.revoke(context, absence.id())) ? Here.again() : null;
  }

  /** Whether the person may arrange for others. */
  public boolean isOffice() {
    return me.holds(Role.UNIT_OFFICE)
        || me.holds(Role.PERFORMANCE_OFFICE)
        || me.holds(Role.SYSTEM_ADMIN);
  }

  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues = runner.read(() -> service.colleagues(null)).orElse(List.of());
    }
    return colleagues;
  }

  /** The person's own posts; for the office, those of all its people. */
  public List<PostChoice> getPosts() {
    List<PostChoice> posts = new ArrayList<>();
    me.getChoices().stream()
        .filter(actor -> !actor.isSubstitute())
        .forEach(actor -> posts.add(new PostChoice(actor.assignmentId(), actor.postName())));
    if (isOffice()) {
      getColleagues().stream()
          .flatMap(
              each ->
                  each.posts().stream()
                      .map(
                          held ->
                              new PostChoice(
                                  held.assignmentId(), each.name() + " · " + held.name())))
          .filter(choice -> posts.stream().noneMatch(known -> known.id() == choice.id()))
          .forEach(posts::add);
    }
    return posts;
  }

  public List<SubstitutionView> getMine() {
    if (mine == null) {
      mine = runner.read(service::mine).orElse(List.of());
    }
    return mine;
  }

  public List<SubstitutionView> getOfOffice() {
    if (ofOffice == null) {
      ofOffice = runner.read(service::ofOffice).orElse(List.of());
    }
    return ofOffice;
  }

  /** Open work that falls due on one of the days. */
  public List<WorkLine> getDue() {
    return due == null ? List.of() : due;
  }

  public boolean isChecked() {
    return checked;
  }

  public WorkArea[] getAreas() {
    return WorkArea.values();
  }

  /** Who is away; null for the person himself. */
  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  /** Today unless somebody says otherwise. */
  public LocalDate getFirstDay() {
    return firstDay == null ? clock.today() : firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay == null ? clock.today().plusDays(USUAL_DAYS) : lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Long getSubstitute() {
    return substitute;
  }

  public void setSubstitute(Long substitute) {
    this.substitute = substitute;
  }

  public Long getPost() {
    return post;
  }

  public void setPost(Long post) {
    this.post = post;
  }

  public WorkArea getArea() {
    return area;
  }

  public void setArea(WorkArea area) {
    this.area = area;
  }
}
